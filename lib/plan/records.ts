import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { db } from '@/lib/db/client';
import { both, type Both } from '@/lib/i18n/both';
import type { Shape } from './rules';

/** A published landmark of the plan in both languages. Lengths in metres. */
export type LandmarkRecord = { code: string; kind: string; name: Both; shape: Shape };

/** The published landmarks of the current edition, in the order of their codes. One statement. */
export async function landmarkRecords(_actor: Actor): Promise<LandmarkRecord[]> {
  const rows = await db().landmark.findMany({
    where: {
      edition: { state: 'current' },
      state: 'published',
    },
    select: {
      code: true,
      kind: true,
      nameFa: true,
      nameEn: true,
      x: true,
      y: true,
      width: true,
      height: true,
    },
    orderBy: { code: 'asc' },
  });
  return rows.map(({ code, kind, nameFa, nameEn, ...shape }) => ({
    code,
    kind,
    name: both(nameFa, nameEn),
    shape,
  }));
}
