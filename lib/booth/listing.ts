import 'server-only';
import type { Listing } from '@/lib/change/listing';
import type { Tx } from '@/lib/db/client';
import { nextCode } from '@/lib/change/codes';
import { refuseOverlap } from '@/lib/plan/overlap';
import { tags } from '@/lib/tags';
import type { BoothData } from './schema';

const include = {
  producer: { select: { slug: true, nameFa: true, nameEn: true } },
} as const;

type Row = NonNullable<Awaited<ReturnType<typeof find>>>;

const find = (tx: Tx, id: number) => tx.booth.findUnique({ where: { id }, include });

/** A booth of the current edition, as the write path handles it. */
export const boothListing: Listing<Row, BoothData> = {
  kind: 'booth',
  permission: 'booth.edit',
  find,
  findMany: (tx, ids) => tx.booth.findMany({ where: { id: { in: ids } }, include }),
  async insert(tx, data) {
    const { id: editionId } = await tx.edition.findFirstOrThrow({ where: { state: 'current' } });
    const codes = await tx.booth.findMany({ where: { editionId }, select: { code: true } });
    const code = nextCode(
      'B',
      codes.map((booth) => booth.code),
    );
    return tx.booth.create({ data: { ...data, editionId, code, state: 'draft' }, include });
  },
  update: async (tx, where, data) => (await tx.booth.updateMany({ where, data })).count,
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
  words: (row) => ({
    names: [String(row.number), row.producer?.nameFa ?? '', row.producer?.nameEn ?? ''],
    texts: [row.shortFa, row.shortEn],
  }),
  stale: (row) => [
    tags.booths(),
    tags.booth(row.number),
    tags.plan(),
    ...(row.producer ? [tags.producer(row.producer.slug)] : []),
  ],
  check: (tx, row) => refuseOverlap(tx, row),
};
