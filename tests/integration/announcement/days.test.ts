import { expect, test } from 'vitest';
import { forEdit } from '@/lib/announcement/admin-queries';
import { createAnnouncement, updateAnnouncement } from '@/lib/announcement/mutations';
import { newAnnouncement } from '@/lib/announcement/schema';
import { db } from '@/lib/db/client';
import { createAccount } from '../../support/accounts';
import { onEachDatabase } from '../../support/database';
import { createEdition } from '../../support/factories';
import { saved } from '../../support/listing-guarantees';

const typed = (more: object) =>
  newAnnouncement.parse({
    titleFa: 'باران',
    titleEn: '',
    bodyFa: 'زیر چادر',
    bodyEn: '',
    level: 'important',
    publishDate: '۱۴۰۵/۸/۳۰',
    publishTime: '۰۹:۰۰',
    expiresDate: '1405/9/2',
    expiresTime: '21:00',
    ...more,
  });

onEachDatabase('the days of an announcement', () => {
  test('are typed as Jalali dates, kept as fair days, and move with the opening', async () => {
    const { actor } = await createAccount('organizer');
    const { id: edition } = await createEdition({ startDate: '2026-11-22' });
    const { id } = saved(await createAnnouncement(actor, typed({})));
    const row = await db().announcement.findUniqueOrThrow({ where: { id } });
    expect(row).toMatchObject({ publishDay: 0, publishMinute: 540, expiresDay: 2 });
    expect((await forEdit(actor, String(id)))?.values).toMatchObject({
      publishDate: '1405/8/30',
      expiresTime: '21:00',
    });
    await db().edition.update({ where: { id: edition }, data: { startDate: '2026-11-23' } });
    expect((await forEdit(actor, String(id)))?.values.publishDate).toBe('1405/9/1');
  });

  test('are numbers while nobody knows the opening', async () => {
    const { actor } = await createAccount('organizer');
    await createEdition();
    expect(await createAnnouncement(actor, typed({}))).toMatchObject({
      problems: { publishDate: [{ key: 'not_a_fair_day' }] },
    });
    const days = { publishDate: '۲', expiresDate: '۳' };
    const { id } = saved(await createAnnouncement(actor, typed(days)));
    expect((await forEdit(actor, String(id)))?.values).toMatchObject({
      publishDate: '2',
      expiresDate: '3',
    });
  });

  test('end after they begin', async () => {
    const { actor } = await createAccount('organizer');
    await createEdition({ startDate: '2026-11-22' });
    const { id, version } = saved(await createAnnouncement(actor, typed({})));
    const early = typed({ expiresDate: '۱۴۰۵/۸/۳۰', expiresTime: '۰۹:۰۰' });
    expect(await updateAnnouncement(actor, { ...early, id, version })).toMatchObject({
      problems: { expiresDate: [{ key: 'end_before_start' }] },
    });
  });
});
