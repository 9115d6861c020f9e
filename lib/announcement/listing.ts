import 'server-only';
import { jalaliInput } from '@/lib/calendar/format';
import { nextCode } from '@/lib/change/codes';
import type { Listing } from '@/lib/change/listing';
import type { Prisma } from '@/lib/db/client';
import { currentEditionId } from '@/lib/edition/current';
import { dayDate } from '@/lib/edition/rules';
import { fairMinute } from '@/lib/search/words';
import { tags } from '@/lib/tags';
import { timeText } from '@/lib/text/time-of-day';
import type { AnnouncementData } from './rules';

const include = { edition: { select: { startDate: true } } } satisfies Prisma.AnnouncementInclude;
type Row = Prisma.AnnouncementGetPayload<{ include: typeof include }>;

const edition = { state: 'current' };

/** A day as its form shows it: a Jalali date, or the day's number while the opening date is not known. */
function dayText(row: Row, day: number): string {
  const date = dayDate(row.edition, day);
  return date === null ? String(day) : jalaliInput('en', date);
}

/** News of the current edition, as the write path handles it. */
export const announcementListing: Listing<AnnouncementData, Row> = {
  kind: 'announcement',
  permission: 'announcement.edit',
  findMany: (tx, ids) => tx.announcement.findMany({ where: { id: { in: ids }, edition }, include }),
  async insert(tx, data) {
    const editionId = await currentEditionId(tx);
    const codes = await tx.announcement.findMany({ where: { editionId }, select: { code: true } });
    const row = { ...data, editionId, code: nextCode('N', codes), state: 'draft' };
    return (await tx.announcement.create({ data: row })).id;
  },
  update: async (tx, where, data) =>
    (await tx.announcement.updateMany({ where: { ...where, edition }, data })).count,
  text: (row) => ({
    titleFa: row.titleFa,
    titleEn: row.titleEn,
    bodyFa: row.bodyFa,
    bodyEn: row.bodyEn,
    level: row.level,
    publishDate: dayText(row, row.publishDay),
    publishTime: timeText(row.publishMinute),
    expiresDate: dayText(row, row.expiresDay),
    expiresTime: timeText(row.expiresMinute),
    state: row.state,
  }),
  words: ({ titleFa, titleEn, code, bodyFa, bodyEn }) => ({
    names: [titleFa, titleEn],
    labels: [code],
    texts: [bodyFa, bodyEn],
  }),
  place: (row) => ({
    shown: row.state === 'published',
    editionId: row.editionId,
    opens: fairMinute(row.publishDay, row.publishMinute),
    closes: fairMinute(row.expiresDay, row.expiresMinute),
  }),
  stale: () => [tags.announcements()],
  key: (row) => String(row.id),
};
