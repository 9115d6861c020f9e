'use client';

import type { Route } from 'next';
import { useRouter } from 'next/navigation';
import { useState, useTransition } from 'react';
import { ask, type Action, type Answer } from '@/components/admin/form/answer';
import { AnswerNotice } from '@/components/admin/form/answer-notice';
import { Button } from '@/components/ui/button';
import { Tag } from '@/components/ui/tag';
import type { Dictionary } from '@/lib/i18n/dictionary';

/** A login in words. */
export type LoginRow = {
  id: string;
  device: string;
  address: string;
  since: string;
  lastUse: string;
  current: boolean;
  /** The button's name for whoever does not see its row. */
  endLabel: string;
};

type Props = {
  logins: readonly LoginRow[];
  action: Action<undefined>;
  words: { thisOne: string; end: string; ended: string };
  formWords: Dictionary['admin']['form'];
  signIn: Route;
};

/** One's own logins, each of which ends at once; this browser's ends by signing out. */
export function Logins({ logins, action, words, formWords, signIn }: Props) {
  const router = useRouter();
  const [answer, setAnswer] = useState<Answer<undefined> | null>(null);
  const [busy, startTransition] = useTransition();
  const end = (id: string) =>
    startTransition(async () => {
      const form = new FormData();
      form.set('id', id);
      const got = await ask(action, form);
      setAnswer(got);
      if (got.ok) router.refresh();
    });
  return (
    <>
      <AnswerNotice answer={answer} words={{ ...formWords, saved: words.ended }} signIn={signIn} />
      <ul className="lines" aria-busy={busy}>
        {logins.map(({ id, device, address, since, lastUse, current, endLabel }) => (
          <li key={id} className="flex flex-wrap items-center gap-3">
            <div className="me-auto min-w-0">
              <p className="flex flex-wrap items-center gap-2 font-bold">
                {device}
                {current && (
                  <Tag tone="ok" icon="check">
                    {words.thisOne}
                  </Tag>
                )}
              </p>
              <p className="text-fs-2 text-muted">
                {since} · {lastUse} · <bdi dir="ltr">{address}</bdi>
              </p>
            </div>
            {!current && (
              <Button look="danger" disabled={busy} aria-label={endLabel} onClick={() => end(id)}>
                {words.end}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
