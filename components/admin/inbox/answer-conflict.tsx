import { filled } from '@/components/admin/form/words';
import { whenShort } from '@/components/admin/form/when';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import type { Conflict } from '@/lib/result';
import type { InboxWords } from './answer-form';

type Props = { conflict: Conflict; words: InboxWords; replace?: () => void };

/** Who was first, and what they answered; replacing it is one's own decision. */
export function AnswerConflict({ conflict, words: { locale, inbox }, replace }: Props) {
  const theirs = conflict.fields.find(({ name }) => name === 'answer')?.theirs;
  const values = { who: conflict.changedBy, when: whenShort(locale, conflict.changedAt) };
  return (
    <Notice tone="warn" role="alert" title={inbox.conflictTitle}>
      <p>{filled(inbox.conflictText, values)}</p>
      {theirs && (
        <>
          <p className="mt-2 font-bold">{inbox.theirs}</p>
          <p dir="auto" className="wrap-anywhere whitespace-pre-line">
            {theirs}
          </p>
        </>
      )}
      {replace && (
        <Button className="mt-3" onClick={replace}>
          {inbox.replace}
        </Button>
      )}
    </Notice>
  );
}
