import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { featureColumns, toFeatures } from '@/lib/booth/columns';
import { dayNumber, type IsoDate } from '@/lib/calendar/jalali';
import { db } from '@/lib/db/client';
import type { Asked } from '@/lib/directory/asked';
import { PRODUCT_LIST, type Facts } from '@/lib/directory/facts';
import { look, type Looked } from '@/lib/directory/look';
import { localText, type Locale } from '@/lib/i18n/locale';
import { boothOfNow, isShown } from '@/lib/producer/columns';
import type { CatalogueItem } from './item';
import { listProducts } from './queries';
import { turnOf } from './rules';

/**
 * What the catalogue filters and sorts the published products of published producers by; public, so every actor
 * sees the same. A product has the features of the booth where it is found. Four statements.
 */
export async function productFacts(_actor: Actor, locale: Locale): Promise<Facts[]> {
  const rows = await db().product.findMany({
    where: { state: 'published', producer: { state: 'published' } },
    select: {
      slug: true,
      code: true,
      nameFa: true,
      nameEn: true,
      priceToman: true,
      producer: {
        select: {
          category: { select: { slug: true, state: true } },
          booths: { ...boothOfNow, select: { number: true, row: true, ...featureColumns } },
        },
      },
    },
  });
  return rows.map(({ slug, code, nameFa, nameEn, priceToman, producer }) => {
    const { category, booths } = producer;
    const [booth] = booths;
    return {
      key: slug,
      booth: booth?.number ?? null,
      turn: turnOf(code),
      name: localText(locale, nameFa, nameEn).text,
      category: isShown(category) ? category.slug : null,
      row: booth?.row ?? null,
      features: booth ? toFeatures(booth) : [],
      price: priceToman,
    };
  });
}

/**
 * One page of the catalogue. Eight statements, however many products there are.
 * @param date the day in Tehran, which decides the order unless another is asked
 */
export async function productDirectory(
  actor: Actor,
  locale: Locale,
  asked: Asked,
  date: IsoDate,
): Promise<Looked & { items: CatalogueItem[] }> {
  const looked = look(await productFacts(actor, locale), asked, PRODUCT_LIST, dayNumber(date));
  const cards = await listProducts(actor, locale, looked.keys);
  const byKey = new Map(cards.map((card) => [card.slug, card]));
  return { ...looked, items: looked.keys.flatMap((key) => byKey.get(key) ?? []) };
}
