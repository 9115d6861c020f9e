import 'server-only';
import { toJalali } from '@/lib/calendar/jalali';
import { nextCode } from '@/lib/change/codes';
import type { Listing } from '@/lib/change/listing';
import type { Prisma } from '@/lib/db/client';
import { currentEditionId } from '@/lib/edition/current';
import { dayDate } from '@/lib/edition/rules';
import { tags } from '@/lib/tags';
import { timeText } from '@/lib/text/time-of-day';
import type { AnnouncementData } from './schema';

const include = { edition: { select: { startDate: true } } } as const;
type Row = Prisma.AnnouncementGetPayload<{ include: typeof include }>;

const edition = { state: 'current' };

/** A fair day as its Jalali date, or as its number while the opening date is not known. */
function dayText({ edition: of }: Row, day: number): string {
  const date = dayDate(of, day);
  if (date === null) return String(day);
  const jalali = toJalali(date);
  return `${jalali.year}/${jalali.month}/${jalali.day}`;
}

/** Short news, as the write path handles it. */
export const announcementListing: Listing<AnnouncementData, Row> = {
  kind: 'announcement',
  permission: 'announcement.edit',
  findMany: (tx, ids) => tx.announcement.findMany({ where: { id: { in: ids }, edition }, include }),
  async insert(tx, data) {
    const editionId = await currentEditionId(tx);
    const rows = await tx.announcement.findMany({ where: { editionId }, select: { code: true } });
    const code = nextCode('N', rows);
    const { id } = await tx.announcement.create({
      data: { ...data, editionId, code, state: 'draft' },
    });
    return id;
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
  words: (row) => ({ names: [row.titleFa, row.titleEn], texts: [row.bodyFa, row.bodyEn] }),
  stale: () => [tags.announcements()],
  key: (row) => String(row.id),
};
