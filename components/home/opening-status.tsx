'use client';

import { useNow } from '@/components/site/use-now';

/** A sentence that holds from an instant (milliseconds) until that of the next. */
export type StatusStep = { at: number; open: boolean; text: string };

/** Open or closed by the visitor's clock; until that is known, and without script, what is always true. */
export function OpeningStatus({ steps, always }: { steps: StatusStep[]; always: string }) {
  const now = useNow();
  const step = now === null ? undefined : steps.findLast(({ at }) => at <= now);
  if (!step) return always;
  return <span className={step.open ? 'status' : 'status status-off'}>{step.text}</span>;
}
