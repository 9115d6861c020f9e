import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { allowed } from '@/lib/auth/policy';
import type { Choice } from '@/lib/change/admin-queries';
import { db } from '@/lib/db/client';
import { dictionary } from '@/lib/i18n/dictionary';
import { localText, type Locale } from '@/lib/i18n/locale';
import { PLACE_KINDS } from '@/lib/plan/rules';
import { wholeYear } from '@/lib/text/format';
import { compareFa } from '@/lib/text/sort';
import { placeText } from './rules';

const named = { nameFa: true, nameEn: true } as const;

/**
 * Where a session can be held: the stages and desks of the current edition by name, then its booths by
 * number. Three statements.
 */
export async function sessionChoices(actor: Actor, locale: Locale): Promise<{ places: Choice[] }> {
  const mine = allowed(actor, 'session.edit');
  const standing = { ...mine, state: { not: 'removed' }, edition: { state: 'current' } };
  const landmarks = await db().landmark.findMany({
    where: { ...standing, kind: { in: [...PLACE_KINDS] } },
    select: { id: true, ...named },
  });
  const booths = await db().booth.findMany({
    where: standing,
    select: { id: true, number: true, producer: { select: named } },
    orderBy: { number: 'asc' },
  });
  const stages = landmarks
    .map(({ id, nameFa, nameEn }) => ({
      value: placeText({ kind: 'landmark', id }),
      label: localText(locale, nameFa, nameEn).text,
    }))
    .sort((a, b) => compareFa(a.label, b.label));
  const numbered = booths.map(({ id, number, producer }) => ({
    value: placeText({ kind: 'booth', id }),
    label: boothLabel(locale, number, producer),
  }));
  return { places: [...stages, ...numbered] };
}

function boothLabel(
  locale: Locale,
  number: number,
  producer: { nameFa: string; nameEn: string } | null,
): string {
  const booth = dictionary(locale).fields.booth.one.replace('{n}', wholeYear(locale, number));
  if (!producer) return booth;
  const { text } = localText(locale, producer.nameFa, producer.nameEn);
  return locale === 'fa' ? `${booth}، ${text}` : `${booth}, ${text}`;
}
