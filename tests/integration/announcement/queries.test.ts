import { expect, test } from 'vitest';
import { listAnnouncements } from '@/lib/announcement/queries';
import { VISITOR } from '@/lib/auth/actor';
import { countQueries, onEachDatabase } from '../../support/database';

const announcement = (editionId: number, code: string, more: object = {}) => ({
  editionId,
  code,
  publishDay: 1,
  publishMinute: 540,
  expiresDay: 1,
  expiresMinute: 1260,
  titleFa: 'امروز باز می‌شویم',
  ...more,
});

onEachDatabase('what visitors see of the announcements', ({ database }) => {
  const createEdition = () =>
    database().edition.create({
      data: { year: 1405, daysCount: 7, planWidth: 60, planHeight: 40 },
    });

  test('the published ones of the current edition, newest first, Persian where English is missing', async () => {
    const { id } = await createEdition();
    await database().announcement.createMany({
      data: [
        announcement(id, 'N01'),
        announcement(id, 'N02', { publishMinute: 600, level: 'important', titleEn: 'Rain' }),
        announcement(id, 'N03', { state: 'draft' }),
        announcement(id, 'N04', { state: 'removed' }),
      ],
    });
    expect(await listAnnouncements(VISITOR, 'en')).toEqual([
      {
        code: 'N02',
        level: 'important',
        title: { text: 'Rain', lang: 'en' },
        body: { text: '', lang: 'fa' },
        publish: { day: 1, minute: 600 },
        expires: { day: 1, minute: 1260 },
      },
      {
        code: 'N01',
        level: 'info',
        title: { text: 'امروز باز می‌شویم', lang: 'fa' },
        body: { text: '', lang: 'fa' },
        publish: { day: 1, minute: 540 },
        expires: { day: 1, minute: 1260 },
      },
    ]);
    await database().edition.update({ where: { id }, data: { state: 'archived' } });
    expect(await listAnnouncements(VISITOR, 'en')).toEqual([]);
  });

  test.each([1, 30])('they cost one statement with %i rows', async (n) => {
    const { id } = await createEdition();
    await database().announcement.createMany({
      data: Array.from({ length: n }, (_, i) => announcement(id, `N${i}`)),
    });
    const { result, queries } = await countQueries(() => listAnnouncements(VISITOR, 'fa'));
    expect(result).toHaveLength(n);
    expect(queries).toBe(1);
  });
});
