import { saidOf, type Key, type Visit } from './choice';
import type { Entry } from './entries';

/** A booth to go to: what was saved of it or there, and not yet seen. */
export type Wished = { place: string; booth: Entry; products: Entry[]; keys: Key[] };

type Catalogue = Record<'booths' | 'products' | 'sessions', readonly Entry[]>;

const isOpen = (visit: Visit, { key }: Entry): boolean => {
  const { saved, seen } = saidOf(visit, key);
  return saved && !seen;
};

/** The booths one still wants to go to: saved ones, and those where a saved product is. */
export function wishedBooths(visit: Visit, { booths, products }: Catalogue): Wished[] {
  const wanted = products.filter((entry) => isOpen(visit, entry));
  return booths.flatMap((booth) => {
    const { place } = booth;
    if (place === undefined) return [];
    const here = wanted.filter((product) => product.place === place);
    const isSaved = isOpen(visit, booth);
    if (!isSaved && here.length === 0) return [];
    const keys = [...(isSaved ? [booth.key] : []), ...here.map(({ key }) => key)];
    return [{ place, booth, products: here, keys }];
  });
}

/** A saved session that takes place. */
export type Held = Entry & Required<Pick<Entry, 'time'>>;

/** The sessions one still wants to be at, of all days. */
export const wishedSessions = (visit: Visit, { sessions }: Catalogue): Held[] =>
  sessions.flatMap((entry) => {
    const { time } = entry;
    return time && !time.cancelled && isOpen(visit, entry) ? [{ ...entry, time }] : [];
  });
