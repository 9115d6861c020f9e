import { expect, test } from 'vitest';
import * as admin from '@/lib/announcement/admin-queries';
import * as news from '@/lib/announcement/mutations';
import { announcementForm, type AnnouncementInput } from '@/lib/announcement/schema';
import { db } from '@/lib/db/client';
import { createAccount } from '../../support/accounts';
import { countQueries, onEachDatabase } from '../../support/database';
import { createAnnouncement, createEdition, several } from '../../support/factories';
import { problemsIn } from '../../support/forms';
import { listingGuarantees, saved } from '../../support/listing-guarantees';

const data: AnnouncementInput = {
  titleFa: 'خبر',
  titleEn: '',
  bodyFa: '',
  bodyEn: '',
  level: 'info',
  publishDate: { day: 2 },
  publishTime: 900,
  expiresDate: { day: 2 },
  expiresTime: 1260,
};

async function input(titleFa: string): Promise<AnnouncementInput> {
  if ((await db().edition.count()) === 0) await createEdition();
  return { ...data, titleFa };
}

listingGuarantees({
  kind: 'announcement',
  make: createAnnouncement,
  input,
  field: 'titleFa',
  create: news.createAnnouncement,
  update: news.updateAnnouncement,
  publish: news.publishAnnouncement,
  unpublish: news.unpublishAnnouncement,
  remove: news.removeAnnouncement,
  restore: news.restoreAnnouncement,
  list: admin.listForAdmin,
  forEdit: admin.forEdit,
});

onEachDatabase('an announcement', () => {
  test('is typed in dates and kept in days of the fair, which move with the opening', async () => {
    const { actor } = await createAccount('organizer');
    const edition = await createEdition({ startDate: '2026-11-22' });
    const typed = {
      ...data,
      publishDate: { date: '2026-11-20' },
      expiresDate: { date: '2026-11-24' },
    };
    const { id, key } = saved(await news.createAnnouncement(actor, typed));
    const kept = { publishDay: -1, publishMinute: 900, expiresDay: 3, expiresMinute: 1260 };
    expect(await db().announcement.findUnique({ where: { id } })).toMatchObject(kept);
    const shown = async () => (await admin.forEdit(actor, key))?.values;
    expect(await shown()).toMatchObject({ publishDate: '1405/08/29', publishTime: '15:00' });
    await db().edition.update({ where: { id: edition.id }, data: { startDate: '2026-11-29' } });
    expect(await shown()).toMatchObject({ publishDate: '1405/09/06', expiresDate: '1405/09/10' });
    await db().edition.update({ where: { id: edition.id }, data: { startDate: null } });
    expect(await shown()).toMatchObject({ publishDate: '-1', expiresDate: '3' });
  });

  test('takes no date while the opening is not known, and none a year away', async () => {
    const { actor } = await createAccount('organizer');
    const edition = await createEdition();
    const dated = { ...data, publishDate: { date: '2026-11-20' } };
    expect(await news.createAnnouncement(actor, dated)).toMatchObject({
      problems: { publishDate: [{ key: 'not_a_fair_day' }] },
    });
    await db().edition.update({ where: { id: edition.id }, data: { startDate: '2026-11-22' } });
    const far = { ...dated, expiresDate: { date: '2028-01-01' } };
    expect(await news.createAnnouncement(actor, far)).toMatchObject({
      problems: { expiresDate: [{ key: 'too_far', params: { days: 366 } }] },
    });
  });

  test('ends after it begins', async () => {
    const { actor } = await createAccount('organizer');
    await createEdition();
    for (const [wrong, field] of [
      [{ expiresTime: 900 }, 'expiresTime'],
      [{ expiresDate: { day: 1 } }, 'expiresDate'],
    ] as const) {
      expect(await news.createAnnouncement(actor, { ...data, ...wrong })).toMatchObject({
        problems: { [field]: [{ key: 'end_before_start' }] },
      });
    }
  });

  test.each([1, 30])('the list costs one statement with %i rows, sorted as asked', async (n) => {
    const { actor } = await createAccount('organizer');
    await several(n, createAnnouncement);
    const newest = await createAnnouncement({ publishDay: 2 });
    const list = await countQueries(() => admin.listForAdmin(actor, { sort: '-from' }));
    expect(list.result).toHaveLength(n + 1);
    expect(list.result[0]?.id).toBe(newest.id);
    expect(list.queries).toBe(1);
  });
});

test('the form of an announcement says what is wrong at each field', () => {
  const typed = {
    id: '1',
    version: '1',
    titleFa: 'خبر',
    titleEn: '',
    bodyFa: '',
    bodyEn: '',
    level: 'info',
    publishDate: '۱۴۰۵/۹/۱',
    publishTime: '۱۷:۳۰',
    expiresDate: '۳',
    expiresTime: '۲۱:۰۰',
  };
  expect(announcementForm.safeParse(typed).data).toMatchObject({
    publishDate: { date: '2026-11-22' },
    publishTime: 1050,
    expiresDate: { day: 3 },
  });
  const wrong = { ...typed, level: 'urgent', publishDate: '۱۴۰۵/۷/۳۱', expiresTime: '' };
  expect(problemsIn(announcementForm, wrong)).toEqual({
    level: [{ key: 'not_a_choice' }],
    publishDate: [{ key: 'not_a_date' }],
    expiresTime: [{ key: 'required' }],
  });
});
