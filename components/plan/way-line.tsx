import './way.css';
import { UNITS } from '@/lib/plan/awnings';
import { markOf, middleOf } from '@/lib/plan/marks';
import type { Place } from '@/lib/plan/grid';
import type { PlanItems } from '@/lib/plan/item';
import type { Point } from '@/lib/plan/rules';

const units = (metres: number) => Math.round(metres * UNITS);

/** A walk drawn on the plan: dots on a pale ground, and a ring where it begins. */
export function WayLine({ points }: { points: readonly Point[] }) {
  const [first] = points;
  if (!first) return null;
  const d = `M${points.map(({ x, y }) => `${units(x)} ${units(y)}`).join('L')}`;
  return (
    <g className="plan-way">
      <path d={d} />
      <path d={d} />
      <circle cx={units(first.x)} cy={units(first.y)} r={6} />
    </g>
  );
}

/** A pin on the upper edge of the place where the visitor stands: it leaves the number free. */
export function Here({ place, items }: { place: Place; items: PlanItems }) {
  const found = markOf(items, place);
  if (!found) return null;
  const { x } = middleOf(found.shape);
  return (
    <g className="plan-here" transform={`translate(${units(x)} ${units(found.shape.y)})`}>
      <path d="M0 0C-4-8-13-14-13-24a13 13 0 0 1 26 0C13-14 4-8 0 0z" />
      <circle cy={-24} r={5} />
    </g>
  );
}
