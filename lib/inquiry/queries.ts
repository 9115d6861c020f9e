import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { may } from '@/lib/auth/policy';
import { now } from '@/lib/clock';
import { db } from '@/lib/db/client';
import { localText, type Locale } from '@/lib/i18n/locale';
import { tehranDay } from '@/lib/calendar/tehran';
import type { About } from './about';
import { ownColumns, toOwn } from './columns';
import { aboutWhere } from './find-about';
import type { OpenAbout, OwnInquiry } from './item';
import { isToken, tokenHash } from './token';

const named = { nameFa: true, nameEn: true, state: true } as const;

/** A published thing that a visitor wants to write about; null for anything else. Two statements at most. */
export async function findAbout(
  actor: Actor,
  locale: Locale,
  about: About,
): Promise<OpenAbout | null> {
  if (!may(actor, 'inquiry.send')) return null;
  const { kind } = about;
  if (kind === 'booth') {
    const row = await db().booth.findFirst({
      where: aboutWhere.booth(about.number),
      select: { number: true, producer: { select: named } },
    });
    const maker = row?.producer?.state === 'published' ? row.producer : null;
    const name = maker && localText(locale, maker.nameFa, maker.nameEn);
    return row && { kind, key: String(row.number), name };
  }
  const row =
    kind === 'producer'
      ? await db().producer.findFirst({ where: aboutWhere.producer(about.slug), select: named })
      : await db().product.findFirst({ where: aboutWhere.product(about.slug), select: named });
  return row && { kind, key: about.slug, name: localText(locale, row.nameFa, row.nameEn) };
}

/**
 * The message at a private address: only whoever has its token reads it. Null for a wrong one and for a
 * message that is over, whether or not it has been erased yet. Constant statements.
 */
export async function ownInquiry(
  actor: Actor,
  locale: Locale,
  token: string,
): Promise<OwnInquiry | null> {
  if (!may(actor, 'inquiry.send') || !isToken(token)) return null;
  const row = await db().inquiry.findUnique({
    where: { statusTokenHash: tokenHash(token) },
    select: ownColumns,
  });
  const own = row && toOwn(locale, row);
  return own && own.keptUntil >= tehranDay(now()) ? own : null;
}
