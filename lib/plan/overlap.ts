import 'server-only';
import type { Tx } from '@/lib/db/client';
import { invalid, type Failure } from '@/lib/result';
import { overlaps, type Shape } from './rules';

/**
 * Refuses a booth or landmark that lies on another one of its edition. Removed ones take no room.
 * Touching the edition's row first makes two concurrent moves wait for each other on PostgreSQL.
 */
export async function refuseOverlap(
  tx: Tx,
  shape: Shape & { editionId: number; code: string; state: string },
): Promise<Failure | null> {
  if (shape.state === 'removed') return null;
  const { editionId } = shape;
  await tx.edition.updateMany({ where: { id: editionId }, data: { state: 'current' } });
  const where = { editionId, state: { not: 'removed' }, code: { not: shape.code } };
  const [booths, landmarks] = [
    await tx.booth.findMany({ where }),
    await tx.landmark.findMany({ where }),
  ];
  const other =
    booths.find((booth) => overlaps(booth, shape)) ??
    landmarks.find((landmark) => overlaps(landmark, shape));
  if (!other) return null;
  const name = 'nameFa' in other ? other.nameFa : String(other.number);
  return invalid('x', 'overlaps', { other: name });
}
