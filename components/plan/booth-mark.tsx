import type { PlanBooth } from '@/lib/plan/item';
import { numberPlace } from '@/lib/plan/awnings';
import type { Edge } from '@/lib/plan/rows';
import { box } from './scenery';

/** A booth as the plan draws it: its tile, its number, and a threshold where the floor is raised. */
export function BoothMark({
  booth,
  outer,
  digits,
}: {
  booth: PlanBooth;
  outer: Edge;
  digits: string;
}) {
  const tile = box(booth.shape);
  const { x, y } = numberPlace(booth, outer);
  return (
    <>
      <rect {...tile} rx={2} />
      <text x={x} y={y + 6}>
        {digits}
      </text>
      {booth.raised && <path className="plan-raised" d={threshold(tile, outer)} />}
    </>
  );
}

/** The edge of a platform, along the inner side, where no awning hangs. */
function threshold({ x, y, width, height }: ReturnType<typeof box>, outer: Edge): string {
  const inset = 2.5;
  if (outer === 'top' || outer === 'bottom')
    return `M${x + 2} ${outer === 'top' ? y + height - inset : y + inset}h${width - 4}`;
  return `M${outer === 'left' ? x + width - inset : x + inset} ${y + 2}v${height - 4}`;
}
