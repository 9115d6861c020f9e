import * as own from '@/lib/account/queries';
import * as announcementList from '@/lib/announcement/admin-queries';
import { listAnnouncements } from '@/lib/announcement/queries';
import { VISITOR, type Actor } from '@/lib/auth/actor';
import { announcementRecords } from '@/lib/announcement/records';
import { boothRecords } from '@/lib/booth/records';
import { landmarkRecords } from '@/lib/plan/records';
import { producerRecords } from '@/lib/producer/records';
import { productRecords } from '@/lib/product/records';
import { sessionChanges } from '@/lib/session/change-records';
import { sessionRecords } from '@/lib/session/records';
import * as boothList from '@/lib/booth/admin-queries';
import { publishedCloths } from '@/lib/booth/cloths';
import { boothDirectory, boothFacts } from '@/lib/booth/directory';
import * as publicBooths from '@/lib/booth/queries';
import * as categoryList from '@/lib/category/admin-queries';
import { listCategories } from '@/lib/category/queries';
import { dashboard } from '@/lib/dashboard/queries';
import { recentChanges } from '@/lib/dashboard/recent';
import { db } from '@/lib/db/client';
import { nothingAsked } from '@/lib/directory/asked';
import { BOOTH_LIST, PRODUCT_LIST } from '@/lib/directory/facts';
import { editionForEdit } from '@/lib/edition/admin-queries';
import { currentEdition } from '@/lib/edition/queries';
import * as inbox from '@/lib/inquiry/admin-queries';
import * as inquiries from '@/lib/inquiry/queries';
import { loadFair } from '@/lib/import/queries';
import * as planList from '@/lib/plan/admin-queries';
import type { Locale } from '@/lib/i18n/locale';
import { listPlan } from '@/lib/plan/queries';
import * as producerList from '@/lib/producer/admin-queries';
import * as publicProducers from '@/lib/producer/queries';
import * as productList from '@/lib/product/admin-queries';
import { productDirectory, productFacts } from '@/lib/product/directory';
import * as publicProducts from '@/lib/product/queries';
import * as sessionList from '@/lib/session/admin-queries';
import { fairSnapshot } from '@/lib/snapshot/queries';
import { productTexts, sessionTexts, synonymRows } from '@/lib/snapshot/texts';
import { sessionChoices } from '@/lib/session/choices';
import * as publicSessions from '@/lib/session/queries';
import { type FullFair } from './full-fair';
import { calling, type Measured } from './measured';

const locale: Locale = 'fa';
const date = '2026-11-22';
const sorted = { q: '1', sort: '-name' };
/** The key in the address of a form: the id, but for a booth. */
const keyOf = (fair: FullFair, kind: keyof FullFair['ids']) => String(fair.ids[kind]);

/** Every query of the domains. */
export const QUERIES: Measured[] = [
  ...[
    announcementList.listForAdmin,
    boothList.listForAdmin,
    categoryList.listForAdmin,
    planList.listForAdmin,
    producerList.listForAdmin,
    productList.listForAdmin,
    sessionList.listForAdmin,
  ].map((list) => calling(list, ({ actor }) => [actor, sorted])),
  ...(
    [
      [announcementList.forEdit, 'announcement'],
      [categoryList.forEdit, 'category'],
      [planList.forEdit, 'landmark'],
      [producerList.forEdit, 'producer'],
      [productList.forEdit, 'product'],
      [sessionList.forEdit, 'session'],
    ] as const
  ).map(([forEdit, kind]) => calling(forEdit, (fair) => [fair.actor, keyOf(fair, kind)])),
  calling(boothList.forEdit, ({ actor, booth }) => [actor, String(booth.number)]),
  calling(editionForEdit, ({ actor }) => [actor]),
  ...[boothList.boothChoices, producerList.producerChoices, productList.productChoices].map(
    (choices) => calling(choices, ({ actor }) => [actor, locale]),
  ),
  calling(sessionChoices, ({ actor }) => [actor, locale]),
  calling(dashboard, ({ actor }) => [actor]),
  calling(recentChanges, ({ actor }) => [actor]),
  calling(own.ownAccount, ({ actor }) => [actor]),
  calling(own.ownLogins, ({ actor, tokens }) => [actor, tokens[0] ?? null]),
  calling(loadFair, () => [db()]),
  ...[
    listAnnouncements,
    publicBooths.listBooths,
    listCategories,
    listPlan,
    publicProducers.listProducers,
    publicProducts.listProducts,
    publicSessions.listSessions,
    boothFacts,
    productFacts,
    productTexts,
    sessionTexts,
  ].map((list) => calling(list, () => [VISITOR, locale])),
  calling(synonymRows, () => [VISITOR]),
  ...[
    publicBooths.boothNumbers,
    publicProducers.producerSlugs,
    publicProducts.productSlugs,
    publicSessions.sessionCodes,
    currentEdition,
  ].map((list) => calling(list, () => [VISITOR])),
  ...[announcementRecords, boothRecords, landmarkRecords, producerRecords, productRecords].map(
    (records) => calling<[Actor]>(records, () => [VISITOR]),
  ),
  calling<[Actor]>(sessionRecords, () => [VISITOR]),
  calling(sessionChanges, () => [VISITOR, 100]),
  calling(boothDirectory, () => [VISITOR, locale, nothingAsked(BOOTH_LIST), date]),
  calling(productDirectory, () => [VISITOR, locale, nothingAsked(PRODUCT_LIST), date]),
  calling(fairSnapshot, () => [VISITOR, locale, new Date(date)]),
  calling(publishedCloths, () => []),
  calling(publicBooths.findBooth, ({ booth }) => [VISITOR, locale, booth.number]),
  calling(publicProducers.findProducer, ({ producer }) => [VISITOR, locale, producer.slug]),
  calling(publicProducts.findProduct, ({ product }) => [VISITOR, locale, product.slug]),
  calling(publicSessions.findSession, ({ session }) => [VISITOR, locale, session?.code ?? '']),
  calling(publicProducers.producerMovedTo, () => [VISITOR, 'former-0']),
  calling(publicProducts.productMovedTo, () => [VISITOR, 'former-1']),
  calling(inbox.listInquiries, ({ actor }) => [
    actor,
    locale,
    { status: 'open' as const },
    { take: 50 },
  ]),
  calling(inbox.findInquiry, ({ actor, inquiry }) => [actor, locale, inquiry.id]),
  calling(inbox.inquiryCounts, ({ actor }) => [actor]),
  calling(inbox.inquiryPeople, ({ actor }) => [actor]),
  calling(inquiries.findAbout, ({ booth: { number } }) => [
    VISITOR,
    locale,
    { kind: 'booth' as const, number },
  ]),
  calling(inquiries.ownInquiry, ({ inquiry }) => [VISITOR, locale, inquiry.token]),
];
