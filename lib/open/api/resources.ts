import 'server-only';
import { VISITOR, type Actor } from '@/lib/auth/actor';
import { boothRecords, type BoothRecord } from '@/lib/booth/records';
import type { Keyset } from '@/lib/db/keyset';
import { paths } from '@/lib/paths';
import { producerRecords } from '@/lib/producer/records';
import { productRecords } from '@/lib/product/records';
import { sessionRecords } from '@/lib/session/records';
import { openAnnouncements, openBooths, openLandmarks } from '../cached';
import type { Setting } from '../setting';
import { pageOf, sliceOf, type Page, type Slice } from './slice';
import * as values from './values';

type Answer = { body: object; next: string | null };
type ReadPage = (site: Setting, slice: Slice) => Promise<Answer>;
type ReadWhole = (site: Setting) => Promise<object>;

/** A list of the API, page by page. */
const list =
  <Item>(
    resource: string,
    read: (slice: Slice) => Promise<Page<Item>>,
    value: (site: Setting, item: Item) => object,
  ): ReadPage =>
  async (site, slice) => {
    const { page, last } = await read(slice);
    const next =
      last === null ? null : site.origin + paths.api(resource, { after: last, limit: slice.limit });
    return { body: { items: page.map((item) => value(site, item)), next }, next };
  };

const byCode = ({ code }: { code: string }) => code;

/** Only what a page shows, and one more, is read. It is not kept: who asks decides where pages begin. */
const coded =
  <Item extends { code: string }>(
    records: (actor: Actor, part: Keyset<string>) => Promise<Item[]>,
  ) =>
  async ({ after, limit }: Slice): Promise<Page<Item>> =>
    pageOf(await records(VISITOR, { after, take: limit + 1 }), byCode, { limit });

/** The same by number; after what is no number of a booth, there is none. */
async function numbered({ after = '0', limit }: Slice): Promise<Page<BoothRecord>> {
  if (!/^\d{1,3}$/.test(after)) return { page: [], last: null };
  const read = await boothRecords(VISITOR, { after: Number(after), take: limit + 1 });
  return pageOf(read, ({ number }) => String(number), { limit });
}

/** What can be read under /api/v1/ page by page, and how. */
export const LISTS: Readonly<Record<string, ReadPage>> = {
  booths: list('booths', numbered, values.boothValue),
  producers: list('producers', coded(producerRecords), values.producerValue),
  products: list('products', coded(productRecords), values.productValue),
  sessions: list('sessions', coded(sessionRecords), values.sessionValue),
  announcements: list(
    'announcements',
    // Few: which of them stand, the clock decides.
    async (slice) => sliceOf(await openAnnouncements(), byCode, slice),
    values.announcementValue,
  ),
};

/** What is read there as a whole: nothing in the query of its address is looked at. */
export const WHOLES: Readonly<Record<string, ReadWhole>> = {
  edition: async (site) => values.editionValue(site),
  plan: async (site) => {
    const [booths, landmarks] = await Promise.all([openBooths(), openLandmarks()]);
    return values.planValue(site, booths, landmarks);
  },
};
