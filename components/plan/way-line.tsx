import { UNITS } from '@/lib/plan/awnings';
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
