import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { dayNumber, type IsoDate } from '@/lib/calendar/jalali';
import { db } from '@/lib/db/client';
import type { Asked } from '@/lib/directory/asked';
import { BOOTH_LIST, type Facts } from '@/lib/directory/facts';
import { look, type Looked } from '@/lib/directory/look';
import { localText, type Locale } from '@/lib/i18n/locale';
import { isShown } from '@/lib/producer/columns';
import { featureColumns, toFeatures } from './columns';
import type { BoothCard } from './item';
import { listBooths } from './queries';

/**
 * What the directory filters and sorts the published booths of the current edition by; public, so every actor
 * sees the same. Three statements: booths, producers, categories.
 */
export async function boothFacts(_actor: Actor, locale: Locale): Promise<Facts[]> {
  const rows = await db().booth.findMany({
    where: { edition: { state: 'current' }, state: 'published' },
    select: {
      number: true,
      row: true,
      ...featureColumns,
      producer: {
        select: {
          nameFa: true,
          nameEn: true,
          state: true,
          category: { select: { slug: true, state: true } },
        },
      },
    },
  });
  return rows.map(({ number, row, producer, ...features }) => {
    const maker = isShown(producer) ? producer : null;
    return {
      key: String(number),
      booth: number,
      turn: 0,
      name: maker ? localText(locale, maker.nameFa, maker.nameEn).text : '',
      category: maker && isShown(maker.category) ? maker.category.slug : null,
      row,
      features: toFeatures(features),
      price: null,
    };
  });
}

/**
 * One page of the directory. Six statements, however many booths there are: of each that is filtered a little is
 * read, and all only of those that are shown.
 * @param date the day in Tehran, which decides the order unless another is asked
 */
export async function boothDirectory(
  actor: Actor,
  locale: Locale,
  asked: Asked,
  date: IsoDate,
): Promise<Looked & { items: BoothCard[] }> {
  const looked = look(await boothFacts(actor, locale), asked, BOOTH_LIST, dayNumber(date));
  const cards = await listBooths(actor, locale, looked.keys.map(Number));
  const byKey = new Map(cards.map((card) => [String(card.number), card]));
  return { ...looked, items: looked.keys.flatMap((key) => byKey.get(key) ?? []) };
}
