import { expect, test } from 'vitest';
import type { ZodType } from 'zod';
import { announcementListing } from '@/lib/announcement/listing';
import { updateAnnouncement } from '@/lib/announcement/mutations';
import { announcementForm } from '@/lib/announcement/schema';
import type { Actor } from '@/lib/auth/actor';
import { boothListing } from '@/lib/booth/listing';
import { updateBooth } from '@/lib/booth/mutations';
import { boothForm } from '@/lib/booth/schema';
import { categoryListing } from '@/lib/category/listing';
import { updateCategory } from '@/lib/category/mutations';
import { categoryForm } from '@/lib/category/schema';
import type { Listing, Versioned } from '@/lib/change/listing';
import type { Saved } from '@/lib/change/write';
import { db, type Tx } from '@/lib/db/client';
import { editionListing } from '@/lib/edition/listing';
import { updateEdition } from '@/lib/edition/mutations';
import { editionForm } from '@/lib/edition/schema';
import { readForm } from '@/lib/forms/read-form';
import { landmarkListing } from '@/lib/plan/listing';
import { updateLandmark } from '@/lib/plan/mutations';
import { landmarkForm } from '@/lib/plan/schema';
import { producerListing } from '@/lib/producer/listing';
import { updateProducer } from '@/lib/producer/mutations';
import { producerForm } from '@/lib/producer/schema';
import { productListing } from '@/lib/product/listing';
import { updateProduct } from '@/lib/product/mutations';
import { productForm } from '@/lib/product/schema';
import type { FormText, Result } from '@/lib/result';
import { sessionListing } from '@/lib/session/listing';
import { updateSession } from '@/lib/session/mutations';
import { sessionForm } from '@/lib/session/schema';
import { createAccount } from '../../support/accounts';
import { onEachDatabase } from '../../support/database';
import { formOf } from '../../support/forms';
import { importPath } from '../../support/import/database';

type Kind = {
  rows: (tx: Tx) => Promise<{ id: number; version: number; text: FormText }[]>;
  save: (actor: Actor, form: FormData) => Promise<Result<Saved>>;
};

/** One kind of listing: its rows as form text, and what its action does with a form. */
function kind<Data extends object, Row extends Versioned & Data, Input>(
  listing: Listing<Data, Row>,
  schema: ZodType<Input>,
  update: (actor: Actor, input: Input) => Promise<Result<Saved>>,
): Kind {
  const numbers = Array.from({ length: 200 }, (_, n) => n + 1);
  return {
    rows: async (tx) =>
      (await listing.findMany(tx, numbers)).map((row) => ({
        id: row.id,
        version: row.version,
        text: listing.text(row),
      })),
    save: async (actor, form) => {
      const read = readForm(schema, form);
      return read.ok ? update(actor, read.data) : read;
    },
  };
}

const KINDS: Record<string, [Kind, number]> = {
  edition: [kind(editionListing, editionForm, updateEdition), 1],
  category: [kind(categoryListing, categoryForm, updateCategory), 10],
  producer: [kind(producerListing, producerForm, updateProducer), 30],
  booth: [kind(boothListing, boothForm, updateBooth), 30],
  landmark: [kind(landmarkListing, landmarkForm, updateLandmark), 29],
  product: [kind(productListing, productForm, updateProduct), 146],
  session: [kind(sessionListing, sessionForm, updateSession), 43],
  announcement: [kind(announcementListing, announcementForm, updateAnnouncement), 5],
};

/** What a browser sends of a form that shows this text: no state, and flags only where they are set. */
function sent({ id, version, text }: { id: number; version: number; text: FormText }): FormData {
  const flags = new Set(['sellsOnSite', 'liveDemo', 'accessible', 'acceptsCard', 'available']);
  for (const name of ['cancelled', 'notSample']) flags.add(name);
  const fields = Object.entries(text).filter(
    ([name, value]) => name !== 'state' && !(flags.has(name) && value === ''),
  );
  return formOf({ ...Object.fromEntries(fields), id: String(id), version: String(version) });
}

onEachDatabase('a form of the sample fair', () => {
  test('that is saved untouched changes nothing', async () => {
    await importPath('prisma/sample');
    const { actor } = await createAccount('organizer');
    const before = await db().revision.count();
    for (const [name, [{ rows, save }, count]] of Object.entries(KINDS)) {
      const found = await rows(db());
      expect([name, found.length]).toEqual([name, count]);
      for (const row of found) {
        const { id, version, text } = row;
        const value = { id, version, state: text.state ?? 'current' };
        expect(await save(actor, sent(row))).toMatchObject({ ok: true, value, stale: [] });
      }
    }
    expect(await db().revision.count()).toBe(before);
  });
});
