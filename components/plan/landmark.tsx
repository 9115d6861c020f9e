import { iconHref } from '@/components/ui/icon';
import type { Edition } from '@/lib/edition/rules';
import { UNITS } from '@/lib/plan/awnings';
import type { PlanLandmark } from '@/lib/plan/item';
import type { Shape } from '@/lib/plan/rules';
import { kindIcon } from './kinds';
import { box, oval } from './scenery';

/** From this length on both sides, in metres, a stage is drawn as a green with a platform in its middle. */
const GREEN = 8;

export const isGreen = ({ kind, shape }: PlanLandmark) =>
  kind === 'stage' && Math.min(shape.width, shape.height) >= GREEN;

/** The platform on a stage's green: where its word stands. */
export const platform = ({ x, y, width, height }: Shape): Shape => ({
  x: x + width / 2 - 4.2,
  y: y + height / 2 - 1.7,
  width: 8.4,
  height: 3.4,
});

const middle = ({ x, y, width, height }: Shape) => ({
  x: Math.round((x + width / 2) * UNITS),
  y: Math.round((y + height / 2) * UNITS),
});

/** Quarter turns that point an arrow from the nearest edge of the plan inward. */
function inward({ x, y, width, height }: Shape, plan: Edition['plan']): number {
  const distances = [plan.height - y - height, x, y, plan.width - x - width];
  return 90 * distances.indexOf(Math.min(...distances));
}

function Entrance({ shape, plan }: { shape: Shape; plan: Edition['plan'] }) {
  const { x, y } = middle(shape);
  return (
    <path
      className="plan-gate"
      transform={`translate(${x} ${y}) rotate(${inward(shape, plan)})`}
      d="M0-11 9 8 0 4-9 8z"
    />
  );
}

/** A dark disc with the picture of what is there. */
function Disc({ kind, x, y }: { kind: string; x: number; y: number }) {
  return (
    <g className="plan-disc">
      <circle cx={x} cy={y} r={13} />
      <use href={iconHref(kindIcon(kind))} x={x - 8.5} y={y - 8.5} width={17} height={17} />
    </g>
  );
}

/** One thing on the plan that is neither a booth nor scenery. Its name is a title; its word is a label. */
export function Landmark({
  landmark,
  plan,
  word,
}: {
  landmark: PlanLandmark;
  plan: Edition['plan'];
  word: string;
}) {
  const { kind, name, shape } = landmark;
  const at = middle(shape);
  if (kind === 'entrance') return <Entrance shape={shape} plan={plan} />;
  if (kind === 'fountain') return null;
  if (isGreen(landmark)) {
    return (
      <g className="plan-stage">
        <ellipse {...oval(shape)} />
        <rect {...box(platform(shape))} rx={2} />
        <use href={iconHref(kindIcon(kind))} x={at.x + 17} y={at.y - 9} width={18} height={18} />
        <text x={at.x - 12} y={at.y + 6}>
          {word}
        </text>
      </g>
    );
  }
  return (
    <g>
      <title>{name.text}</title>
      <rect className={kind === 'stage' ? 'plan-block' : 'plan-yard'} {...box(shape)} rx={2} />
      <Disc kind={kind} {...at} />
    </g>
  );
}
