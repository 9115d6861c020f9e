import { expect, test } from 'vitest';
import { VISITOR } from '@/lib/auth/actor';
import { createListing } from '@/lib/change/change';
import { updateProducer } from '@/lib/producer/mutations';
import { sessionListing } from '@/lib/session/listing';
import { searchFair } from '@/lib/search/queries';
import { createAccount } from '../../support/accounts';
import { countQueries, onEachDatabase } from '../../support/database';
import { createLandmark, createProducer } from '../../support/factories';
import { saved } from '../../support/listing-guarantees';
import { publishSession } from '@/lib/session/mutations';
import { forEdit } from '@/lib/producer/admin-queries';
import { producerForm } from '@/lib/producer/schema';

const keys = async (q: string) =>
  (await searchFair(VISITOR, 'fa', q)).groups.flatMap(({ hits }) =>
    hits.map(({ title }) => title.text),
  );

/** A published session, written through the write path, so that it is indexed. */
async function session(titleFa: string, descriptionFa = '', kind = 'demo') {
  const { actor } = await createAccount('organizer');
  const data = {
    titleFa,
    titleEn: '',
    descriptionFa,
    descriptionEn: '',
    kind,
    day: 1,
    start: 600,
    end: 660,
    boothId: null,
    landmarkId: (await createLandmark()).id,
    rainBoothId: null,
    rainLandmarkId: null,
    capacity: null,
    cancelled: false,
  };
  const { id } = saved(await createListing(actor, sessionListing, data));
  saved(await publishSession(actor, { id, version: 1 }));
}

onEachDatabase('the search', () => {
  test('finds by every word or its beginning, in any letters, names before texts', async () => {
    await session('حصیربافی زنده', 'سوف');
    await session('سفالگری', 'کنار حصیربافی');
    expect(await keys('حصير')).toEqual(['حصیربافی زنده', 'سفالگری']);
    expect(await keys('سوف حصیر')).toEqual(['حصیربافی زنده']);
    expect(await keys('حصیر چرم')).toEqual([]);
  });

  test('finds what there is for children by whatever one calls them', async () => {
    await session('گِل‌بازی', '', 'kids');
    await session('سفالگری');
    for (const q of ['کودکان', 'كودك', 'بچه', 'بچه ها', 'children', 'kids']) {
      expect([q, await keys(q)]).toEqual([q, ['گِل‌بازی']]);
    }
  });

  test('follows a change of name in the same transaction', async () => {
    const { actor } = await createAccount('organizer');
    const { id } = await createProducer({ nameFa: 'کارگاه کهنه' });
    const form = await forEdit(actor, String(id));
    const { state: _, ...values } = { state: '', ...form?.values };
    const input = producerForm.parse({ ...values, nameFa: 'مرواربافی', id: `${id}`, version: '1' });
    saved(await updateProducer(actor, input));
    expect(await keys('مروار')).toEqual(['مرواربافی']);
    expect(await keys('کهنه')).toEqual([]);
  });

  test('shows nothing that is not published', async () => {
    const { actor } = await createAccount('organizer');
    const landmarkId = (await createLandmark()).id;
    await session('آشکار');
    const hidden = { titleFa: 'پنهان', titleEn: '', descriptionFa: '', descriptionEn: '' };
    saved(
      await createListing(actor, sessionListing, {
        ...hidden,
        kind: 'demo',
        day: 2,
        start: 600,
        end: 660,
        boothId: null,
        landmarkId,
        rainBoothId: null,
        rainLandmarkId: null,
        capacity: null,
        cancelled: false,
      }),
    );
    expect(await keys('پنهان')).toEqual([]);
  });

  test.each([
    '',
    '   ',
    '%',
    '_',
    '؟!',
    '\ud800',
    "'; DROP TABLE",
    '"'.repeat(10_000),
    'آ'.repeat(10_000),
  ])('answers %j with nothing and no error', async (q) => {
    await session('حصیربافی');
    expect(await keys(q)).toEqual([]);
  });

  test('costs as many statements for 30 hits as for 1', async () => {
    await session('حصیربافی');
    const one = await countQueries(() => searchFair(VISITOR, 'fa', 'حصیر'));
    for (let n = 0; n < 29; n += 1) await session('حصیربافی');
    const many = await countQueries(() => searchFair(VISITOR, 'fa', 'حصیر'));
    expect(many.result.count).toBe(30);
    expect(many.queries).toBe(one.queries);
  });
});
