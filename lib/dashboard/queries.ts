import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { allowed } from '@/lib/auth/policy';
import { db } from '@/lib/db/client';
import { isOutsideHours } from '@/lib/session/rules';

export const UNFINISHED = [
  'boothsWithoutProducer',
  'boothsWithoutText',
  'productsWithoutPrice',
  'producersWithoutPhone',
  'producersWithoutText',
  'withoutEnglish',
  'sessionsWithoutPlace',
  'sessionsOutsideHours',
  'drafts',
] as const;
export type Unfinished = (typeof UNFINISHED)[number];

/** One of the latest changes. `what` is the listing's name as it then was; `at` an ISO instant. */
export type Change = {
  id: number;
  kind: string;
  entityId: number;
  what: string;
  action: string;
  who: string;
  at: string;
};

export type Dashboard = {
  counts: { booths: number; producers: number; products: number; sessions: number };
  /** What is left to do, with how many; nothing that is done. */
  unfinished: { what: Unfinished; count: number }[];
  recent: Change[];
};

const RECENT = 10;

/** What an organiser should see first. A fixed number of statements; nothing for whoever may not. */
export async function dashboard(actor: Actor): Promise<Dashboard> {
  const mine = allowed(actor, 'admin.read');
  const shown = { ...mine, state: 'published' };
  const edition = { state: 'current' };
  const here = { ...shown, edition };
  const drafts = { ...mine, state: 'draft' };
  const hidden = { state: { not: 'published' } };
  const count = {
    booths: await db().booth.count({ where: here }),
    producers: await db().producer.count({ where: shown }),
    products: await db().product.count({ where: shown }),
  };
  const sessions = await db().session.findMany({
    where: here,
    select: { day: true, start: true, end: true },
  });
  const hours = await db().openingHours.findMany({ where: { edition: { ...mine, ...edition } } });
  const withoutEnglish = [
    await db().producer.count({ where: { ...shown, nameEn: '' } }),
    await db().product.count({ where: { ...shown, nameEn: '' } }),
    await db().session.count({ where: { ...here, titleEn: '' } }),
  ];
  const left: Record<Unfinished, number> = {
    boothsWithoutProducer: await db().booth.count({ where: { ...here, producerId: null } }),
    boothsWithoutText: await db().booth.count({ where: { ...here, shortFa: '' } }),
    productsWithoutPrice: await db().product.count({ where: { ...shown, priceToman: null } }),
    producersWithoutPhone: await db().producer.count({
      where: { ...shown, phone: null, mobile: null },
    }),
    producersWithoutText: await db().producer.count({ where: { ...shown, aboutFa: '' } }),
    withoutEnglish: sum(withoutEnglish),
    sessionsWithoutPlace: await db().session.count({
      where: { ...here, OR: [{ booth: hidden }, { landmark: hidden }] },
    }),
    sessionsOutsideHours: sessions.filter((session) => isOutsideHours(session, hours)).length,
    drafts: sum([
      await db().booth.count({ where: { ...drafts, edition } }),
      await db().producer.count({ where: drafts }),
      await db().product.count({ where: drafts }),
      await db().session.count({ where: { ...drafts, edition } }),
      await db().announcement.count({ where: { ...drafts, edition } }),
    ]),
  };
  return {
    counts: { ...count, sessions: sessions.length },
    unfinished: UNFINISHED.map((what) => ({ what, count: left[what] })).filter(
      ({ count: n }) => n > 0,
    ),
    recent: await recentChanges(mine),
  };
}

const sum = (numbers: number[]) => numbers.reduce((a, b) => a + b, 0);

/** The latest changes by people and imports, the newest first. */
async function recentChanges(mine: { id?: { in: number[] } }): Promise<Change[]> {
  const rows = await db().revision.findMany({
    where: mine,
    orderBy: { id: 'desc' },
    take: RECENT,
    select: {
      id: true,
      kind: true,
      entityId: true,
      action: true,
      actorName: true,
      at: true,
      after: true,
    },
  });
  return rows.map(({ actorName, at, after, ...row }) => ({
    ...row,
    who: actorName,
    what: nameIn(after),
    at: at.toISOString(),
  }));
}

/** A listing's name in its kept form text: a name, a title, or a booth's number. */
function nameIn(after: unknown): string {
  if (typeof after !== 'object' || after === null) return '';
  const text = new Map(Object.entries(after));
  const name = text.get('nameFa') ?? text.get('titleFa') ?? text.get('number');
  return typeof name === 'string' ? name : '';
}
