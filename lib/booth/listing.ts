import 'server-only';
import { nextCode } from '@/lib/change/codes';
import type { Listing, Wanted } from '@/lib/change/listing';
import { choiceProblems, neededBy } from '@/lib/change/references';
import type { Prisma, Tx } from '@/lib/db/client';
import { currentEditionId } from '@/lib/edition/current';
import { overlapProblems } from '@/lib/plan/overlap';
import { together, type FieldProblems } from '@/lib/result';
import { tags } from '@/lib/tags';
import { featureWords } from './feature-words';
import type { BoothData } from './schema';

const named = { select: { nameFa: true, nameEn: true, state: true } } as const;
const include = {
  producer: {
    select: {
      slug: true,
      nameFa: true,
      nameEn: true,
      state: true,
      categoryId: true,
      category: named,
      products: { select: { slug: true } },
    },
  },
  sessions: { select: { code: true } },
  rainSessions: { select: { code: true } },
} as const;
type Row = Prisma.BoothGetPayload<{ include: typeof include }>;

const edition = { state: 'current' };

/** A booth of the current edition, as the write path handles it. */
export const boothListing: Listing<BoothData, Row> = {
  kind: 'booth',
  permission: 'booth.edit',
  findMany: (tx, ids) => tx.booth.findMany({ where: { id: { in: ids }, edition }, include }),
  async insert(tx, data) {
    const editionId = await currentEditionId(tx);
    const code = nextCode(
      'B',
      await tx.booth.findMany({ where: { editionId }, select: { code: true } }),
    );
    const { id } = await tx.booth.create({ data: { ...data, editionId, code, state: 'draft' } });
    return id;
  },
  update: async (tx, where, data) =>
    (await tx.booth.updateMany({ where: { ...where, edition }, data })).count,
  text: (row) => ({
    number: String(row.number),
    producerId: String(row.producerId ?? ''),
    row: row.row,
    x: String(row.x),
    y: String(row.y),
    width: String(row.width),
    height: String(row.height),
    sellsOnSite: row.sellsOnSite ? 'on' : '',
    liveDemo: row.liveDemo ? 'on' : '',
    accessible: row.accessible ? 'on' : '',
    acceptsCard: row.acceptsCard ? 'on' : '',
    shortFa: row.shortFa,
    shortEn: row.shortEn,
    state: row.state,
  }),
  words: ({ number, code, producer, shortFa, shortEn, ...features }) => {
    const isShown = producer?.state === 'published';
    const isSorted = isShown && producer.category.state === 'published';
    const names = [producer?.nameFa ?? '', producer?.nameEn ?? ''];
    const labels = [producer?.category.nameFa ?? '', producer?.category.nameEn ?? ''];
    return {
      names: [String(number), ...(isShown ? names : [])],
      labels: [code, ...(isSorted ? labels : [])],
      texts: [shortFa, shortEn, ...featureWords(features)],
      hidden: [...(isShown ? [] : names), ...(isSorted ? [] : labels)],
    };
  },
  place: ({ state, editionId, producer }) => ({
    shown: state === 'published',
    editionId,
    categoryId: producer?.state === 'published' ? producer.categoryId : null,
  }),
  stale: ({ number, producer, sessions, rainSessions }) => [
    tags.booths(),
    tags.booth(number),
    tags.plan(),
    ...(producer ? [tags.producer(producer.slug)] : []),
    ...(producer?.products ?? []).map((product) => tags.product(product.slug)),
    ...(sessions.length + rainSessions.length > 0 ? [tags.schedule()] : []),
    ...[...sessions, ...rainSessions].map((session) => tags.session(session.code)),
  ],
  key: (row) => String(row.number),
  check: async (tx, wanted, before) =>
    together(
      await producerProblems(tx, wanted),
      await overlapProblems(tx, 'booth', wanted, before),
      await sessionProblems(tx, wanted),
    ),
};

async function producerProblems(
  tx: Tx,
  { producerId, state }: Wanted<BoothData>,
): Promise<FieldProblems> {
  if (producerId === null || state === 'removed') return {};
  const where = { id: producerId };
  return choiceProblems(
    'producerId',
    await tx.producer.findUnique({ where, select: { state: true } }),
  );
}

/** A booth where something is on the programme cannot go. */
async function sessionProblems(tx: Tx, { id, state }: Wanted<BoothData>): Promise<FieldProblems> {
  if (state !== 'removed') return {};
  const sessions = await tx.session.findMany({
    where: { state: { not: 'removed' }, OR: [{ boothId: id }, { rainBoothId: id }] },
    select: { titleFa: true },
    orderBy: [{ day: 'asc' }, { start: 'asc' }],
  });
  return neededBy(
    'sessions',
    sessions.map((session) => session.titleFa),
  );
}
