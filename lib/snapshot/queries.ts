import 'server-only';
import { createHash } from 'node:crypto';
import { standingAt } from '@/lib/announcement/item';
import { listAnnouncements } from '@/lib/announcement/queries';
import type { Actor } from '@/lib/auth/actor';
import { listBooths } from '@/lib/booth/queries';
import { listCategories } from '@/lib/category/queries';
import { currentEdition } from '@/lib/edition/queries';
import { editionText, type Edition } from '@/lib/edition/rules';
import { inLocale } from '@/lib/i18n/both';
import type { Locale } from '@/lib/i18n/locale';
import { listPlan } from '@/lib/plan/queries';
import { producerRecords, type ProducerRecord } from '@/lib/producer/records';
import { listProducts } from '@/lib/product/queries';
import { listSessions } from '@/lib/session/queries';
import { SNAPSHOT_FORMAT, type FairSnapshot, type SnapshotProducer } from './item';
import { productTexts, sessionTexts, type ProductTexts } from './texts';

/** How much of the hash stands in a version: 96 bits. */
const VERSION_LENGTH = 16;

const NO_TEXT = { text: '', lang: 'fa' } as const;
const NO_TEXTS: ProductTexts = { description: NO_TEXT, unit: NO_TEXT, tags: [] };

/**
 * The whole published fair of the current edition in one language; null in an empty database. Public, so every
 * actor sees the same. As many statements for one of everything as for a hundred.
 * @param now decides which announcements stand
 * @returns the snapshot, and the next instant at which the clock alone changes it (null: never)
 */
export async function fairSnapshot(
  actor: Actor,
  locale: Locale,
  now: Date,
): Promise<{ snapshot: FairSnapshot; until: Date | null } | null> {
  const edition = await currentEdition(actor);
  if (!edition) return null;
  const [categories, booths, plan, producers, products, sessions, announcements, ...texts] =
    await Promise.all([
      listCategories(actor, locale),
      listBooths(actor, locale),
      listPlan(actor, locale),
      producerRecords(actor),
      listProducts(actor, locale),
      listSessions(actor, locale),
      listAnnouncements(actor, locale),
      productTexts(actor, locale),
      sessionTexts(actor, locale),
    ]);
  const [ofProducts, ofSessions] = texts;
  const shapes = new Map(plan.booths.map(({ number, shape }) => [number, shape]));
  const { standing, until } = standingAt(edition, announcements, now);
  const content = {
    format: SNAPSHOT_FORMAT as typeof SNAPSHOT_FORMAT,
    locale,
    edition: inOneLanguage(edition, locale),
    categories,
    // One that was placed between two statements is in the next snapshot.
    booths: booths.flatMap(({ maker, category, ...booth }) => {
      const shape = shapes.get(booth.number);
      const [by, of] = [maker?.slug ?? null, category?.slug ?? null];
      return shape ? [{ ...booth, maker: by, category: of, shape }] : [];
    }),
    producers: producers.map((producer) => toProducer(locale, producer)),
    products: products.map(({ maker, category, token: _, ...product }) => ({
      ...product,
      maker: maker.slug,
      category: category?.slug ?? null,
      ...(ofProducts.get(product.id) ?? NO_TEXTS),
    })),
    sessions: sessions.map((session) => ({
      ...session,
      description: ofSessions.get(session.id) ?? NO_TEXT,
    })),
    landmarks: plan.landmarks,
    announcements: standing,
  };
  return { snapshot: { ...content, version: versionOf(content) }, until };
}

/** Names a content: the same text for the same content, whichever database and process it comes from. */
const versionOf = (content: object): string =>
  createHash('sha256').update(JSON.stringify(content)).digest('base64url').slice(0, VERSION_LENGTH);

const inOneLanguage = (edition: Edition, locale: Locale) => ({
  ...edition,
  texts: Object.fromEntries(
    Object.keys(edition.texts)
      .sort()
      .map((key) => [key, editionText(edition, locale, key)]),
  ),
});

const toProducer = (locale: Locale, record: ProducerRecord): SnapshotProducer => ({
  slug: record.slug,
  name: inLocale(locale, record.name),
  about: inLocale(locale, record.about),
  kind: record.kind,
  place: record.place,
  founded: record.founded,
  employees: record.employees,
  contact: { phone: record.phone, mobile: record.mobile, link: record.link },
  category: record.category?.slug ?? null,
  booths: record.booths,
});
