import { env } from '@/lib/env';

/** The instant that counts as now: the real one, or FAIR_NOW's in tests and rehearsals. */
export function now(): Date {
  const { fairNow } = env();
  return fairNow ? new Date(fairNow) : new Date();
}
