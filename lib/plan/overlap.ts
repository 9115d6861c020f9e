import 'server-only';
import type { ListingState, Wanted } from '@/lib/change/listing';
import type { Tx } from '@/lib/db/client';
import { wrong, type FieldProblems } from '@/lib/result';
import { overlaps, type Shape } from './rules';

const columns = { id: true, x: true, y: true, width: true, height: true } as const;
const standing: { edition: { state: string }; state: { not: ListingState } } = {
  edition: { state: 'current' },
  state: { not: 'removed' },
};

/**
 * Whether a booth or landmark would lie on another one of the current edition. Removed ones take no
 * room, and a shape that stays where it stands is not asked.
 */
export async function overlapProblems(
  tx: Tx,
  kind: 'booth' | 'landmark',
  wanted: Wanted<Shape>,
  before: (Shape & { state: string }) | null,
): Promise<FieldProblems> {
  if (wanted.state === 'removed') return {};
  if (before && before.state !== 'removed' && sameShape(before, wanted)) return {};
  const booths = await tx.booth.findMany({
    where: standing,
    select: { ...columns, number: true },
  });
  const landmarks = await tx.landmark.findMany({
    where: standing,
    select: { ...columns, nameFa: true },
  });
  const inTheWay = (own: string) => (shape: Shape & { id: number }) =>
    !(kind === own && shape.id === wanted.id) && overlaps(shape, wanted);
  const booth = booths.find(inTheWay('booth'));
  if (booth) return wrong('x', 'overlaps_booth', { booth: String(booth.number) });
  const landmark = landmarks.find(inTheWay('landmark'));
  return landmark ? wrong('x', 'overlaps', { other: landmark.nameFa }) : {};
}

const sameShape = (a: Shape, b: Shape): boolean =>
  a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height;
