import 'server-only';
import type { ZodType } from 'zod';
import type { Actor } from '@/lib/auth/actor';
import { identify } from '@/lib/auth/login';
import type { Permission } from '@/lib/auth/policy';
import { readForm } from '@/lib/forms/read-form';
import { told, type Told } from '@/lib/forms/told';
import { adminLocale } from '@/lib/i18n/admin-locale';
import { invalidate } from '@/lib/page-cache/invalidate';
import type { Result } from '@/lib/result';

/**
 * The one order of every action of the admin area: identify, parse, mutate, invalidate, narrow. An actor
 * who may not changes nothing and is answered 401 or 403; problems come in the organiser's language.
 * @param mutate a mutation, which authorises again by itself
 */
export async function submit<Input, Value>(
  permission: Permission,
  schema: ZodType<Input>,
  mutate: (actor: Actor, input: Input) => Promise<Result<Value>>,
  form: FormData,
): Promise<Told<Value>> {
  const { actor, refused } = await identify(permission);
  if (refused) return refused;
  const locale = await adminLocale();
  // Whoever calls without our form may send anything in its place.
  const input = readForm(schema, form instanceof FormData ? form : new FormData());
  if (!input.ok) return told(locale, input);
  const done = await mutate(actor, input.data);
  if (done.ok) invalidate(done.stale);
  return told(locale, done);
}
