import { expect, test } from 'vitest';
import * as booths from '@/lib/booth/mutations';
import type { BoothData } from '@/lib/booth/schema';
import { createCategory } from '@/lib/category/mutations';
import { db } from '@/lib/db/client';
import { updateProducer } from '@/lib/producer/mutations';
import { createSession } from '@/lib/session/mutations';
import { createAccount } from '../../support/accounts';
import { onEachDatabase } from '../../support/database';
import {
  createBooth,
  createEdition,
  createLandmark,
  createProducer,
} from '../../support/factories';
import { saved } from '../../support/listing-guarantees';

const many = Array.from({ length: 20 }, (_, n) => n);

const booth = (more: Partial<BoothData>): BoothData => ({
  number: 100,
  producerId: null,
  row: '',
  x: 20,
  y: 20,
  width: 4,
  height: 3,
  sellsOnSite: false,
  liveDemo: false,
  accessible: false,
  acceptsCard: false,
  shortFa: '',
  shortEn: '',
  ...more,
});

const reasons = (results: { ok: boolean; reason?: string }[]) =>
  results.map(({ ok, reason }) => (ok ? 'saved' : reason)).sort();

onEachDatabase('writers at the same moment', () => {
  test('get codes and addresses of their own', async () => {
    const { actor } = await createAccount('organizer');
    const data = { slug: '', nameFa: 'زیتون', nameEn: '', icon: '', colorToken: '' };
    (await Promise.all(many.map(() => createCategory(actor, data)))).forEach(saved);
    const made = await db().category.findMany({ orderBy: { id: 'asc' } });
    expect(made.map(({ code }) => code)).toEqual(
      many.map((n) => `C${String(n + 1).padStart(2, '0')}`),
    );
    expect(new Set(made.map(({ slug }) => slug)).size).toBe(20);
  });

  test('cannot both put a booth in one place, though each alone could', async () => {
    const { actor } = await createAccount('organizer');
    await createEdition();
    const numbered = many.map((n) => booth({ number: 100 + n }));
    const results = await Promise.all(numbered.map((data) => booths.createBooth(actor, data)));
    expect(reasons(results)).toEqual([...many.slice(1).map(() => 'invalid'), 'saved']);
    expect(await db().booth.count()).toBe(1);
  });

  test('cannot both hold a session on one stage', async () => {
    const { actor } = await createAccount('organizer');
    const stage = await createLandmark();
    const session = {
      titleFa: 'نمایش',
      titleEn: '',
      descriptionFa: '',
      descriptionEn: '',
      kind: 'demo',
      day: 1,
      start: 600,
      end: 660,
      boothId: null,
      landmarkId: stage.id,
      rainBoothId: null,
      rainLandmarkId: null,
      capacity: null,
      cancelled: false,
    };
    const results = await Promise.all(many.map(() => createSession(actor, session)));
    expect(reasons(results)).toEqual([...many.slice(1).map(() => 'invalid'), 'saved']);
  });

  test('do not wait for each other for ever, though one change touches many rows', async () => {
    const { actor } = await createAccount('organizer');
    await createEdition();
    const made = [];
    for (const n of many.slice(0, 8)) {
      const producer = await createProducer();
      const at = { x: (n % 4) * 5, y: 20 + Math.floor(n / 4) * 5 };
      const stand = await createBooth({ producerId: producer.id, number: n + 1, ...at });
      made.push({ producer, stand, at });
    }
    const results = await Promise.all(
      made.flatMap(({ producer, stand, at }, n) => [
        updateProducer(actor, { ...producer, nameFa: `نام تازهٔ ${n}` }),
        booths.updateBooth(actor, {
          ...booth({ ...at, number: stand.number, producerId: producer.id, shortFa: 'متن تازه' }),
          id: stand.id,
          version: 1,
        }),
      ]),
    );
    expect(reasons(results)).toEqual(results.map(() => 'saved'));
    for (const { stand, producer } of made) {
      const where = { kind: 'booth', entityId: stand.id, token: 'تازه', weight: 3 };
      expect(await db().searchToken.count({ where })).toBe(1);
      const entityId = producer.id;
      expect(await db().revision.count({ where: { kind: 'producer', entityId } })).toBe(1);
    }
  });
});
