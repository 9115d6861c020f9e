'use server';

import { headers } from 'next/headers';
import { keepCookies } from '@/lib/auth/keep-cookies';
import { submit } from '@/lib/change/submit';
import { changeOwnPassword, endLogin, renameSelf } from './mutations';
import { loginChoice, nameChange, passwordChange } from './schema';

export async function saveOwnName(_: unknown, form: FormData) {
  return submit('account.own', nameChange, renameSelf, form);
}

export async function endOwnLogin(_: unknown, form: FormData) {
  return submit('account.own', loginChoice, endLogin, form);
}

export async function changePassword(_: unknown, form: FormData) {
  return submit(
    'account.own',
    passwordChange,
    async (actor, input) => {
      const changed = await changeOwnPassword(actor, input, await headers());
      if (!changed.ok) return changed;
      await keepCookies(changed.value);
      return { ok: true, value: undefined, stale: [] };
    },
    form,
  );
}
