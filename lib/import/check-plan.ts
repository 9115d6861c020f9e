import { problemAt, type JoinedTable, type JoinedTables } from '@/lib/import/join';
import type { Edition } from '@/lib/import/model';
import type { Message, Problem } from '@/lib/import/problem';
import { insidePlan, overlaps, type Shape } from '@/lib/plan/rules';

type Placed = {
  code: string;
  shape: Shape;
  where: string;
  moved: boolean;
  problem: ((message: Message) => Problem) | null;
};

function placed<T extends 'booths' | 'plan'>(table: JoinedTable<T>): Placed[] {
  const { file } = table;
  return [...table.rows.values()]
    .filter(({ after }) => after.state !== 'removed')
    .map(({ id, from, before, after }) => {
      const shape: Shape = after.row;
      const old: Shape | undefined = before?.row;
      return {
        code: id,
        shape,
        where: file && from ? `${file.file}:${from.row}` : '',
        moved:
          !before ||
          before.state !== after.state ||
          (['x', 'y', 'width', 'height'] as const).some((side) => old?.[side] !== shape[side]),
        problem: file && from ? (message) => problemAt(file, from, 'x', message) : null,
      };
    });
}

/** Ten thousand shapes in one spot would make fifty million pairs. */
const PARTNERS = 3;

/** Pairs that share area, found by sweeping from left to right; each with the one listed later first. */
function overlapping(all: Placed[]): [Placed, Placed][] {
  const order = new Map(all.map((one, at) => [one, at]));
  const pairs: [Placed, Placed][] = [];
  let open: Placed[] = [];
  for (const next of all.toSorted((a, b) => a.shape.x - b.shape.x)) {
    open = open.filter(({ shape }) => shape.x + shape.width > next.shape.x);
    let found = 0;
    for (const other of open) {
      if (!overlaps(other.shape, next.shape)) continue;
      if (++found > PARTNERS) break;
      const later = (order.get(next) ?? 0) > (order.get(other) ?? 0);
      pairs.push(later ? [next, other] : [other, next]);
    }
    open.push(next);
  }
  return pairs;
}

/** Shapes outside the plan or upon one another. What lay so in the database already is not the file's fault. */
export function checkPlan({ booths, plan }: JoinedTables, edition: Edition | null): Problem[] {
  const all = [...placed(booths), ...placed(plan)];
  const problems: Problem[] = [];
  if (edition) {
    const { planWidth: width, planHeight: height } = edition;
    for (const { shape, problem } of all) {
      if (problem && !insidePlan(shape, { width, height })) {
        problems.push(problem({ id: 'outsidePlan', width, height }));
      }
    }
  }
  for (const [later, earlier] of overlapping(all)) {
    if (!later.moved && !earlier.moved) continue;
    const [at, other] = later.problem ? [later, earlier] : [earlier, later];
    const message: Message = { id: 'overlaps', code: other.code, where: other.where };
    if (at.problem) problems.push(at.problem(message));
  }
  return problems;
}
