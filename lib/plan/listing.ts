import 'server-only';
import { nextCode } from '@/lib/change/codes';
import type { Listing, Wanted } from '@/lib/change/listing';
import { neededBy } from '@/lib/change/references';
import type { Prisma, Tx } from '@/lib/db/client';
import { currentEditionId } from '@/lib/edition/current';
import { together, type FieldProblems } from '@/lib/result';
import { tags } from '@/lib/tags';
import type { LandmarkData } from './schema';
import { overlapProblems } from './overlap';
import { PLACE_KINDS } from './rules';

/** What a landmark's code begins with, by its kind. */
const CODES: Record<string, string> = {
  entrance: 'ENT',
  gate: 'GAT',
  stage: 'STG',
  info: 'INF',
  first_aid: 'AID',
  wc: 'WCS',
  prayer: 'PRY',
  parking: 'PKG',
  fountain: 'FTN',
  tree_row: 'TRE',
  path: 'PTH',
};

const include = {
  sessions: { select: { code: true } },
  rainSessions: { select: { code: true } },
} satisfies Prisma.LandmarkInclude;
type Row = Prisma.LandmarkGetPayload<{ include: typeof include }>;

const edition = { state: 'current' };

/** Something else on the plan of the current edition, as the write path handles it. */
export const landmarkListing: Listing<LandmarkData, Row> = {
  kind: 'landmark',
  permission: 'landmark.edit',
  findMany: (tx, ids) => tx.landmark.findMany({ where: { id: { in: ids }, edition }, include }),
  async insert(tx, data) {
    const editionId = await currentEditionId(tx);
    const codes = await tx.landmark.findMany({ where: { editionId }, select: { code: true } });
    const code = nextCode(CODES[data.kind] ?? 'LMK', codes, 1);
    return (await tx.landmark.create({ data: { ...data, editionId, code, state: 'draft' } })).id;
  },
  update: async (tx, where, data) =>
    (await tx.landmark.updateMany({ where: { ...where, edition }, data })).count,
  text: (row) => ({
    kind: row.kind,
    nameFa: row.nameFa,
    nameEn: row.nameEn,
    x: String(row.x),
    y: String(row.y),
    width: String(row.width),
    height: String(row.height),
    state: row.state,
  }),
  words: ({ nameFa, nameEn, code }) => ({ names: [nameFa, nameEn], labels: [code] }),
  stale: ({ sessions, rainSessions }) => [
    tags.plan(),
    ...(sessions.length + rainSessions.length > 0 ? [tags.schedule()] : []),
    ...[...sessions, ...rainSessions].map((session) => tags.session(session.code)),
  ],
  key: (row) => String(row.id),
  check: async (tx, wanted, before) =>
    together(
      await overlapProblems(tx, 'landmark', wanted, before),
      await sessionProblems(tx, wanted),
    ),
};

/** Where something is on the programme, the landmark cannot go nor become something else. */
async function sessionProblems(
  tx: Tx,
  { id, kind, state }: Wanted<LandmarkData>,
): Promise<FieldProblems> {
  if (state !== 'removed' && PLACE_KINDS.includes(kind)) return {};
  const sessions = await tx.session.findMany({
    where: { state: { not: 'removed' }, OR: [{ landmarkId: id }, { rainLandmarkId: id }] },
    select: { titleFa: true },
    orderBy: [{ day: 'asc' }, { start: 'asc' }],
  });
  return neededBy(
    'sessions',
    sessions.map((session) => session.titleFa),
  );
}
