import { expect, test } from 'vitest';
import * as booths from '@/lib/booth/mutations';
import type { BoothData } from '@/lib/booth/schema';
import { createCategory } from '@/lib/category/mutations';
import { db } from '@/lib/db/client';
import { updateProducer } from '@/lib/producer/mutations';
import { updateSession } from '@/lib/session/mutations';
import { createAccount } from '../../support/accounts';
import { onEachDatabase } from '../../support/database';
import {
  createBooth,
  createEdition,
  createLandmark,
  createProducer,
  createSession,
  several,
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

/** How many results there are of each kind. */
function tally(results: { ok: boolean; reason?: string }[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { ok, reason = '' } of results) {
    const kind = ok ? 'saved' : reason;
    counts[kind] = (counts[kind] ?? 0) + 1;
  }
  return counts;
}

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

  test('cannot both move a booth to one place, though each alone could', async () => {
    const { actor } = await createAccount('organizer');
    const made = await several(10, () => createBooth({ producerId: null }));
    const results = await Promise.all(
      made.map(({ id, number }) =>
        booths.updateBooth(actor, { ...booth({ number }), id, version: 1 }),
      ),
    );
    expect(tally(results)).toEqual({ saved: 1, invalid: 9 });
    expect(await db().booth.count({ where: { x: 20, y: 20 } })).toBe(1);
  });

  test('cannot both move a session to one stage at one time', async () => {
    const { actor } = await createAccount('organizer');
    const stage = await createLandmark();
    const made = await several(10, () => createSession());
    const slot = { day: 2, start: 600, end: 660, landmarkId: stage.id };
    const results = await Promise.all(
      made.map((session) => updateSession(actor, { ...session, ...slot })),
    );
    expect(tally(results)).toEqual({ saved: 1, invalid: 9 });
    expect(await db().session.count({ where: slot })).toBe(1);
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
    expect(tally(results)).toEqual({ saved: results.length });
    for (const { stand, producer } of made) {
      const doc = { kind: 'booth', entityId: stand.id };
      const where = { doc, token: 'تازه', weight: 3 };
      expect(await db().searchToken.count({ where })).toBe(1);
      const entityId = producer.id;
      expect(await db().revision.count({ where: { kind: 'producer', entityId } })).toBe(1);
    }
  });
});
