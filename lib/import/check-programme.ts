import { problemAt, type JoinedTables } from '@/lib/import/join';
import type { Edition } from '@/lib/import/model';
import type { Problem } from '@/lib/import/problem';
import { clockTime } from '@/lib/import/value-text';

/** Sessions that end before they begin, news that expire before they appear, days that the fair does not have. */
export function checkProgramme(
  { sessions, announcements }: JoinedTables,
  edition: Edition | null,
): Problem[] {
  const problems: Problem[] = [];
  const days = edition?.daysCount ?? Infinity;
  for (const { from, after } of sessions.rows.values()) {
    if (!from || !sessions.file) continue;
    const { day, start, end } = after.row;
    if (day > days) {
      problems.push(problemAt(sessions.file, from, 'day', { id: 'dayBeyond', days }));
    }
    if (end <= start) {
      const message = { id: 'endNotAfterStart', start: clockTime(start) } as const;
      problems.push(problemAt(sessions.file, from, 'end', message));
    }
  }
  for (const { from, after } of announcements.rows.values()) {
    const { file } = announcements;
    if (!from || !file) continue;
    const { publishDay, publishMinute, expiresDay, expiresMinute } = after.row;
    for (const field of ['publishDay', 'expiresDay'] as const) {
      if (after.row[field] > days) {
        problems.push(problemAt(file, from, field, { id: 'dayBeyond', days }));
      }
    }
    if (expiresDay * 1440 + expiresMinute <= publishDay * 1440 + publishMinute) {
      const field = expiresDay < publishDay ? 'expiresDay' : 'expiresMinute';
      problems.push(problemAt(file, from, field, { id: 'notAfterPublication' }));
    }
  }
  return problems;
}
