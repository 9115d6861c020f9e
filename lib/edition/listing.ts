import 'server-only';
import { jalaliInput } from '@/lib/calendar/format';
import type { Listing } from '@/lib/change/listing';
import type { Prisma } from '@/lib/db/client';
import { tags } from '@/lib/tags';
import { hoursText } from './hours-text';
import { labelProblems } from './checks';
import type { EditionData } from './schema';

const include = {
  hours: { orderBy: [{ day: 'asc' }, { opens: 'asc' }] },
  texts: { orderBy: { key: 'asc' } },
} satisfies Prisma.EditionInclude;
type Row = Prisma.EditionGetPayload<{ include: typeof include }>;

/** A text that is empty in both languages is none. */
const isGiven = ({ fa, en }: { fa: string; en: string }) => fa !== '' || en !== '';

/** The current edition's settings, as the write path handles them. Editions are made by imports. */
export const editionListing: Listing<EditionData, Row> = {
  kind: 'edition',
  permission: 'edition.edit',
  findMany: (tx, ids) =>
    tx.edition.findMany({ where: { id: { in: ids }, state: 'current' }, include }),
  insert: () => Promise.reject(new Error('an edition begins with an import')),
  async update(tx, { id, version }, { hours, texts, ...columns }) {
    const where = { id, version, state: 'current' };
    const ids = typeof id === 'number' ? [id] : id.in;
    // Before the count of days shrinks, or its trigger refuses for hours that are to go; the caller takes
    // everything back where the version turns out to be another.
    if (hours) await tx.openingHours.deleteMany({ where: { editionId: { in: ids } } });
    const { count } = await tx.edition.updateMany({ where, data: columns });
    const [editionId] = ids;
    if (count === 0 || editionId === undefined) return 0;
    if (hours)
      await tx.openingHours.createMany({
        data: hours.map(({ day, opens, closes }) => ({ day, opens, closes, editionId })),
      });
    if (texts) {
      await tx.editionText.deleteMany({ where: { editionId } });
      const given = texts.filter(isGiven).map(({ key, fa, en }) => ({ key, fa, en, editionId }));
      await tx.editionText.createMany({ data: given });
    }
    return count;
  },
  text: ({ hours, texts, ...row }) => ({
    startDate: row.startDate === null ? '' : jalaliInput('en', row.startDate),
    daysCount: String(row.daysCount),
    planWidth: String(row.planWidth),
    planHeight: String(row.planHeight),
    planBearing: String(row.planBearing),
    geoLat: String(row.geoLat ?? ''),
    geoLon: String(row.geoLon ?? ''),
    notSample: row.sample ? '' : 'on',
    ...Object.fromEntries(
      Array.from({ length: row.daysCount }, (_, i) => [
        `hours_${i + 1}`,
        hoursText(hours.filter(({ day }) => day === i + 1)),
      ]),
    ),
    ...Object.fromEntries(
      texts
        .filter(isGiven)
        .toSorted((a, b) => (a.key < b.key ? -1 : 1))
        .flatMap(({ key, fa, en }) => [
          [`${key}_fa`, fa],
          [`${key}_en`, en],
        ]),
    ),
  }),
  words: () => null,
  check: labelProblems,
  stale: () => [tags.edition()],
  key: (row) => String(row.year),
  fields: { outside_plan: 'planWidth', outside_days: 'daysCount' },
};
