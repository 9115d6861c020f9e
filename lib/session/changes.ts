import type { FormText } from '@/lib/result';

/** What a visitor has to know of a change to the programme. */
export type ChangeKind = 'new' | 'moved' | 'cancelled' | 'resumed' | 'withdrawn';

/** What decides where one goes. The fields are those of the session's form. */
const SLOT = ['day', 'start', 'end', 'place'] as const;

const isShown = (text: FormText | null) => text?.state === 'published';
const isCancelled = (text: FormText) => text.cancelled === 'on';

/**
 * What a revision changed for visitors; null where they see nothing of it (a draft, a corrected text).
 * @param before null where the revision made the session
 */
export function changeKind(before: FormText | null, after: FormText): ChangeKind | null {
  if (!isShown(before)) return isShown(after) ? 'new' : null;
  if (!isShown(after)) return 'withdrawn';
  if (before === null) return null;
  if (isCancelled(before) !== isCancelled(after)) {
    return isCancelled(after) ? 'cancelled' : 'resumed';
  }
  return SLOT.some((name) => before[name] !== after[name]) ? 'moved' : null;
}
