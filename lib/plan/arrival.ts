import { bend, toward, type Leg } from './legs';
import { fromShape, middleOf, type Mark, type Marked } from './marks';
import type { Shape } from './rules';

/** Where the goal is when one has come to it. */
export type Arrival = {
  goal: Mark;
  hand: 'left' | 'right' | 'ahead';
  /** The booths next to it in its row, of a landmark the nearest booth: two, one or none. */
  beside: number[];
};

/** Metres: booths of one row with a wider gap are not neighbours. */
const NEIGHBOUR = 3;
/** Degrees to either side within which the goal is ahead. */
const AHEAD = 40;

/** The numbers of the booths that stand next to a booth in its row, the lower first. */
function neighbours({ booths }: Marked, number: number): number[] {
  const own = booths.find((booth) => booth.number === number);
  if (!own) return [];
  const row = booths.filter(({ row: code }) => code === own.row);
  const at = row.toSorted((a, b) => a.number - b.number);
  const index = at.indexOf(own);
  return [at[index - 1], at[index + 1]].flatMap((other) => {
    if (!other) return [];
    const [a, b] = [own.shape, other.shape];
    const across = Math.max(a.x - b.x - b.width, b.x - a.x - a.width, 0);
    const along = Math.max(a.y - b.y - b.height, b.y - a.y - a.height, 0);
    return Math.hypot(across, along) <= NEIGHBOUR ? [other.number] : [];
  });
}

/** Where the goal of a walk is at the end of its last leg; with no leg it counts as ahead. */
export function arrivalAt(
  plan: Marked,
  { mark, shape }: { mark: Mark; shape: Shape },
  leg: Leg | undefined,
): Arrival {
  const end = leg?.path.at(-1);
  const degrees = leg && end ? bend(leg.way, toward(end, middleOf(shape))) : 0;
  // Of what one walks on, one has reached the middle: it lies on no side.
  const isOn = end !== undefined && fromShape(shape, end) === 0;
  const hand = isOn || Math.abs(degrees) < AHEAD ? 'ahead' : degrees > 0 ? 'right' : 'left';
  if (mark.kind === 'booth')
    return { goal: mark, hand, beside: neighbours(plan, mark.number) } as const;
  const near = plan.booths
    .map((booth) => ({ number: booth.number, far: fromShape(booth.shape, middleOf(shape)) }))
    .filter(({ far }) => far <= Math.max(shape.width, shape.height) / 2 + NEIGHBOUR)
    .toSorted((a, b) => a.far - b.far)[0];
  return { goal: mark, hand, beside: near ? [near.number] : [] } as const;
}
