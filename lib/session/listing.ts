import 'server-only';
import { nextCode } from '@/lib/change/codes';
import type { Listing, Wanted } from '@/lib/change/listing';
import { choiceProblems } from '@/lib/change/references';
import type { Prisma, Tx } from '@/lib/db/client';
import { currentEditionId } from '@/lib/edition/current';
import { together, wrong, type FieldProblems } from '@/lib/result';
import { tags } from '@/lib/tags';
import { timeText } from '@/lib/text/time-of-day';
import { clashes, type Slot } from './rules';
import { placeText, type SessionData } from './schema';

const place = { select: { nameFa: true, nameEn: true } } as const;
const include = {
  booth: { select: { number: true, producer: place } },
  landmark: place,
  rainBooth: { select: { number: true } },
} as const;
type Row = Prisma.SessionGetPayload<{ include: typeof include }>;

const edition = { state: 'current' };

type Places = Pick<SessionData, 'boothId' | 'landmarkId' | 'rainBoothId' | 'rainLandmarkId'>;
const slotOf = (
  row: Pick<SessionData, 'day' | 'start' | 'end' | 'cancelled'> & Places & { id: number },
): Slot => ({
  ...row,
  place: placeText(row.boothId, row.landmarkId),
  rainPlace: placeText(row.rainBoothId, row.rainLandmarkId),
});

/** One item of the programme, as the write path handles it. */
export const sessionListing: Listing<SessionData, Row> = {
  kind: 'session',
  permission: 'session.edit',
  findMany: (tx, ids) => tx.session.findMany({ where: { id: { in: ids }, edition }, include }),
  async insert(tx, data) {
    const editionId = await currentEditionId(tx);
    const rows = await tx.session.findMany({ where: { editionId }, select: { code: true } });
    const code = nextCode(`S${data.day}`, rows);
    const { id } = await tx.session.create({ data: { ...data, editionId, code, state: 'draft' } });
    return id;
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
    place: placeText(row.boothId, row.landmarkId),
    rainPlace: placeText(row.rainBoothId, row.rainLandmarkId),
    capacity: String(row.capacity ?? ''),
    cancelled: row.cancelled ? 'on' : '',
    state: row.state,
  }),
  words: (row) => ({
    names: [row.titleFa, row.titleEn],
    labels: [
      row.code,
      row.landmark?.nameFa ?? row.booth?.producer?.nameFa ?? '',
      row.landmark?.nameEn ?? row.booth?.producer?.nameEn ?? '',
    ],
    texts: [row.descriptionFa, row.descriptionEn],
  }),
  stale: ({ code, booth, rainBooth }) => [
    tags.schedule(),
    tags.session(code),
    ...[booth, rainBooth].flatMap((at) => (at ? [tags.booth(at.number)] : [])),
  ],
  key: (row) => String(row.id),
  check: async (tx, wanted, before) => {
    if (wanted.state === 'removed') return {};
    return together(
      await placeProblems(tx, wanted),
      before && sameSlot(slotOf(before), slotOf(wanted)) && before.state !== 'removed'
        ? {}
        : await clashProblems(tx, wanted),
    );
  },
};

const sameSlot = (a: Slot, b: Slot) =>
  a.day === b.day &&
  a.start === b.start &&
  a.end === b.end &&
  a.place === b.place &&
  a.rainPlace === b.rainPlace &&
  a.cancelled === b.cancelled;

/** The chosen places must stand on this edition's plan. */
async function placeProblems(tx: Tx, wanted: Wanted<SessionData>): Promise<FieldProblems> {
  const booth = (id: number | null) =>
    id && tx.booth.findFirst({ where: { id, edition }, select: { state: true } });
  const landmark = (id: number | null) =>
    id && tx.landmark.findFirst({ where: { id, edition }, select: { state: true } });
  const held = (await booth(wanted.boothId)) || (await landmark(wanted.landmarkId)) || null;
  const hasRainPlace = wanted.rainBoothId !== null || wanted.rainLandmarkId !== null;
  const rain = (await booth(wanted.rainBoothId)) || (await landmark(wanted.rainLandmarkId)) || null;
  return together(
    choiceProblems('place', held),
    hasRainPlace ? choiceProblems('rainPlace', rain) : {},
  );
}

/** Two things at one place at one time are refused, and the other one is named. */
async function clashProblems(tx: Tx, wanted: Wanted<SessionData>): Promise<FieldProblems> {
  const others = await tx.session.findMany({
    where: { edition, day: wanted.day, state: { not: 'removed' } },
  });
  const [first] = clashes(slotOf(wanted), others.map(slotOf));
  const other = first && others.find(({ id }) => id === first.id);
  return other ? wrong('place', 'clashes', { title: other.titleFa }) : {};
}
