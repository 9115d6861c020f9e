import type { PlanBooth, PlanItems, PlanLandmark } from './item';
import type { PlanRow } from './rows';
import type { Shape } from './rules';

const middle = ({ x, y, width, height }: Shape) => ({ x: x + width / 2, y: y + height / 2 });

/** Metres between the middles of two shapes, as the crow flies. */
function metres(a: Shape, b: Shape): number {
  const [from, to] = [middle(a), middle(b)];
  return Math.hypot(from.x - to.x, from.y - to.y);
}

/** Where a booth stands: its row, its neighbours in that row, and the nearest way in. */
export type Place = {
  row: PlanRow;
  before: PlanBooth | null;
  after: PlanBooth | null;
  /** `metres` to the nearest five. */
  entrance: { landmark: PlanLandmark; metres: number } | null;
};

/** The place of the booth with this number; null where the plan does not show it. */
export function placeOf(
  number: number,
  rows: readonly PlanRow[],
  { landmarks }: Pick<PlanItems, 'landmarks'>,
): Place | null {
  const row = rows.find(({ booths }) => booths.some((booth) => booth.number === number));
  const index = row?.booths.findIndex((booth) => booth.number === number) ?? -1;
  const booth = row?.booths[index];
  if (!row || !booth) return null;
  const entrance = landmarks
    .filter(({ kind }) => kind === 'entrance')
    .map((landmark) => ({ landmark, metres: metres(booth.shape, landmark.shape) }))
    .sort((a, b) => a.metres - b.metres)[0];
  return {
    row,
    before: row.booths[index - 1] ?? null,
    after: row.booths[index + 1] ?? null,
    entrance: entrance
      ? { ...entrance, metres: Math.max(5, Math.round(entrance.metres / 5) * 5) }
      : null,
  };
}
