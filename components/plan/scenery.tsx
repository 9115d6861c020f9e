import { UNITS } from '@/lib/plan/awnings';
import type { PlanLandmark } from '@/lib/plan/item';
import type { Shape } from '@/lib/plan/rules';

const units = (metres: number) => Math.round(metres * UNITS);

/** A rectangle on the plan in drawing units. */
export const box = ({ x, y, width, height }: Shape) => ({
  x: units(x),
  y: units(y),
  width: units(width),
  height: units(height),
});

/** An ellipse that fills the rectangle, shrunk towards its middle by `part`. */
export const oval = ({ x, y, width, height }: Shape, part = 1) => ({
  cx: units(x + width / 2),
  cy: units(y + height / 2),
  rx: units((width / 2) * part),
  ry: units((height / 2) * part),
});

/** Crowns of trees along the longer side, touching where they are many. */
function trees({ x, y, width, height }: Shape): string {
  const [length, radius] = [Math.max(width, height), Math.min(width, height) * 0.65];
  const count = Math.max(1, Math.round(length / (radius * 2.6)));
  const step = length / count;
  return Array.from({ length: count }, (_, index) => {
    const along = (index + 0.5) * step;
    const [cx, cy] = width >= height ? [x + along, y + height / 2] : [x + width / 2, y + along];
    const r = units(radius);
    return `M${units(cx) - r} ${units(cy)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0`;
  }).join('');
}

/** Aisles, trees and water: what lies below everything else. */
export function Scenery({ landmarks }: { landmarks: readonly PlanLandmark[] }) {
  const of = (kind: string) => landmarks.filter((landmark) => landmark.kind === kind);
  return (
    <>
      {of('path').map(({ code, shape }) => (
        <rect key={code} className="plan-path" {...box(shape)} />
      ))}
      {of('tree_row').map(({ code, shape }) => (
        <path key={code} className="plan-tree" d={trees(shape)} />
      ))}
      {of('fountain').map(({ code, shape }) => (
        <g key={code} className="plan-water">
          <ellipse {...oval(shape)} />
          <ellipse {...oval(shape, 0.64)} />
          <ellipse {...oval(shape, 0.3)} />
        </g>
      ))}
    </>
  );
}
