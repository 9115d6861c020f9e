import type { FileSettings } from '@/lib/import/file-settings';
import type { JoinedTables } from '@/lib/import/join';
import { settingProblem } from '@/lib/import/join-edition';
import type { Edition } from '@/lib/import/model';
import type { Problem } from '@/lib/import/problem';
import { insidePlan, type Shape } from '@/lib/plan/rules';

/**
 * Rows that the file does not name, but that the settings would leave outside: a smaller plan, fewer
 * days. What the file names is told at its own row.
 */
export function checkEdition(
  { booths, plan, sessions }: JoinedTables,
  edition: Edition | null,
  settings: FileSettings | null,
): Problem[] {
  if (!edition) return [];
  const problems: Problem[] = [];
  const size = { width: edition.planWidth, height: edition.planHeight };
  // The database holds removed rows to the same rule.
  for (const { id, from, after } of [...booths.rows.values(), ...plan.rows.values()]) {
    const shape: Shape = after.row;
    if (from || insidePlan(shape, size)) continue;
    const key = shape.x + shape.width > size.width ? 'plan_width_m' : 'plan_height_m';
    problems.push(settingProblem(settings, key, { id: 'smallerPlan', code: id }));
  }
  for (const { id, from, after } of sessions.rows.values()) {
    const { day } = after.row;
    if (from || day <= edition.daysCount) continue;
    problems.push(settingProblem(settings, 'days_count', { id: 'fewerDays', code: id, day }));
  }
  return problems;
}
