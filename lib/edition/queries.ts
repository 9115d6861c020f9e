import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { db } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/sqlite/client';
import type { Edition } from './rules';

const columns = {
  id: true,
  year: true,
  sample: true,
  startDate: true,
  daysCount: true,
  planWidth: true,
  planHeight: true,
  planBearing: true,
  geoLat: true,
  geoLon: true,
  hours: {
    select: { day: true, opens: true, closes: true },
    orderBy: [{ day: 'asc' }, { opens: 'asc' }],
  },
  texts: { select: { key: true, fa: true, en: true } },
} satisfies Prisma.EditionSelect;

/** The edition the site shows; null in an empty database. Public, so every actor sees the same. Three statements. */
export async function currentEdition(_actor: Actor): Promise<Edition | null> {
  const row = await db().edition.findFirst({ where: { state: 'current' }, select: columns });
  if (!row) return null;
  const { planWidth, planHeight, planBearing, geoLat, geoLon, texts, ...rest } = row;
  return {
    ...rest,
    plan: { width: planWidth, height: planHeight, bearing: planBearing },
    geo: geoLat === null || geoLon === null ? null : { lat: geoLat, lon: geoLon },
    texts: Object.fromEntries(texts.map(({ key, fa, en }) => [key, { fa, en }])),
  };
}
