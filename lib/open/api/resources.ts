import 'server-only';
import { paths } from '@/lib/paths';
import {
  openAnnouncements,
  openBooths,
  openLandmarks,
  openProducers,
  openProducts,
  openSessions,
} from '../cached';
import type { Setting } from '../setting';
import { sliceOf, type Slice } from './slice';
import * as values from './values';

type Answer = { body: object; next: string | null };
type ReadPage = (site: Setting, slice: Slice) => Promise<Answer>;
type ReadWhole = (site: Setting) => Promise<object>;

/** A list of the API, page by page. */
const list =
  <Item>(
    resource: string,
    load: () => Promise<Item[]>,
    keyOf: (item: Item) => string,
    value: (site: Setting, item: Item) => object,
    /** From a key as it is compared to one as it stands in an address, and back. */
    shown: { out: (key: string) => string; in: (key: string) => string } = same,
  ): ReadPage =>
  async (site, { after, limit }) => {
    const slice = { after: after === undefined ? undefined : shown.in(after), limit };
    const { page, last } = sliceOf(await load(), keyOf, slice);
    const query = last === null ? null : { after: shown.out(last), limit };
    const next = query && site.origin + paths.api(resource, query);
    return { body: { items: page.map((item) => value(site, item)), next }, next };
  };

const same = { out: (key: string) => key, in: (key: string) => key };
const byCode = ({ code }: { code: string }) => code;
/** Numbers in the order of numbers. */
const padded = {
  out: (key: string) => String(Number(key)),
  in: (key: string) => key.padStart(3, '0'),
};

/** What can be read under /api/v1/ page by page, and how. */
export const LISTS: Readonly<Record<string, ReadPage>> = {
  booths: list(
    'booths',
    openBooths,
    ({ number }) => padded.in(String(number)),
    values.boothValue,
    padded,
  ),
  producers: list('producers', openProducers, byCode, values.producerValue),
  products: list('products', openProducts, byCode, values.productValue),
  sessions: list('sessions', openSessions, byCode, values.sessionValue),
  announcements: list('announcements', openAnnouncements, byCode, values.announcementValue),
};

/** What is read there as a whole: nothing in the query of its address is looked at. */
export const WHOLES: Readonly<Record<string, ReadWhole>> = {
  edition: async (site) => values.editionValue(site),
  plan: async (site) => {
    const [booths, landmarks] = await Promise.all([openBooths(), openLandmarks()]);
    return values.planValue(site, booths, landmarks);
  },
};
