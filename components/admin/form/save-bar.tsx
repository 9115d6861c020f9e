import type { Route } from 'next';
import type { ReactNode } from 'react';
import { buttonClass, LinkButton } from '@/components/ui/button';
import { localDigits } from '@/lib/text/format';
import { filled, type FormWords } from './words';

/** Stays at the foot of the window: save, give up, and how much is not saved yet. */
export function SaveBar({
  changed,
  busy,
  words,
  cancel,
  onCancel,
  children,
}: {
  changed: number;
  busy: boolean;
  words: FormWords;
  cancel: Route;
  /** What was typed is given up. */
  onCancel: () => void;
  /** What became of the last save: here it is seen wherever one stands in a long form. */
  children?: ReactNode;
}) {
  return (
    <div className="savebar">
      {children}
      <button type="submit" className={buttonClass('main')} aria-disabled={busy}>
        {busy ? words.saving : words.save}
      </button>
      <LinkButton href={cancel} onClick={onCancel}>
        {words.cancel}
      </LinkButton>
      <span className="text-fs-2 text-muted" role="status">
        {changed === 0
          ? words.unchanged
          : filled(words.unsaved, { n: localDigits(words.locale, String(changed)) })}
      </span>
    </div>
  );
}
