import 'server-only';
import { nextCode } from '@/lib/change/codes';
import type { Listing } from '@/lib/change/listing';
import type { Prisma } from '@/lib/db/client';
import { currentEditionId } from '@/lib/edition/current';
import { dictionary } from '@/lib/i18n/dictionary';
import { LOCALES } from '@/lib/i18n/locale';
import { tags } from '@/lib/tags';
import { timeText } from '@/lib/text/time-of-day';
import { sessionProblems } from './checks';
import { placeOf, placeText, rainPlaceOf, type PlaceRef } from './rules';
import type { SessionData } from './schema';

const include = {
  booth: { select: { number: true } },
  rainBooth: { select: { number: true } },
} satisfies Prisma.SessionInclude;
type Row = Prisma.SessionGetPayload<{ include: typeof include }>;

const edition = { state: 'current' };
const kindWords = (kind: string) =>
  LOCALES.flatMap((locale) => {
    const { kinds, kindsAlso } = dictionary(locale).schedule;
    return [kinds[kind] ?? [], kindsAlso[kind] ?? []].flat();
  });
const text = (place: PlaceRef | null) => (place ? placeText(place) : '');

/** An item of the current edition's programme, as the write path handles it. */
export const sessionListing: Listing<SessionData, Row> = {
  kind: 'session',
  permission: 'session.edit',
  findMany: (tx, ids) => tx.session.findMany({ where: { id: { in: ids }, edition }, include }),
  async insert(tx, data) {
    const editionId = await currentEditionId(tx);
    const codes = await tx.session.findMany({ where: { editionId }, select: { code: true } });
    const code = nextCode(`S${data.day}`, codes);
    return (await tx.session.create({ data: { ...data, editionId, code, state: 'draft' } })).id;
  },
  update: async (tx, where, data) =>
    (await tx.session.updateMany({ where: { ...where, edition }, data })).count,
  text: (row) => ({
    titleFa: row.titleFa,
    titleEn: row.titleEn,
    descriptionFa: row.descriptionFa,
    descriptionEn: row.descriptionEn,
    kind: row.kind,
    day: String(row.day),
    start: timeText(row.start),
    end: timeText(row.end),
    place: text(placeOf(row)),
    rainPlace: text(rainPlaceOf(row)),
    capacity: String(row.capacity ?? ''),
    cancelled: row.cancelled ? 'on' : '',
    state: row.state,
  }),
  words: ({ titleFa, titleEn, code, kind, descriptionFa, descriptionEn }) => ({
    names: [titleFa, titleEn],
    labels: [code],
    texts: [descriptionFa, descriptionEn, ...kindWords(kind)],
  }),
  place: ({ state, editionId }) => ({ shown: state === 'published', editionId }),
  stale: ({ code, booth, rainBooth }) => [
    tags.schedule(),
    tags.session(code),
    ...(booth ? [tags.booth(booth.number)] : []),
    ...(rainBooth ? [tags.booth(rainBooth.number)] : []),
  ],
  key: (row) => String(row.id),
  check: sessionProblems,
};
