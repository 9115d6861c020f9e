import type { Value } from '@/lib/import/model';

/** Minutes after midnight as HH:MM. */
export const clockTime = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** Fields that hold minutes after midnight. */
const TIMES = new Set(['start', 'end', 'publishMinute', 'expiresMinute']);

/** A value of the model as a file would hold it. No price is written «توافقی» by whoever shows it. */
export const valueText = (field: string, value: Value): string =>
  TIMES.has(field) && typeof value === 'number' ? clockTime(value) : String(value ?? '');
