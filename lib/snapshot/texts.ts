import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { db } from '@/lib/db/client';
import { localText, type Locale, type LocalText } from '@/lib/i18n/locale';
import type { Synonyms } from '@/lib/search/leads';

/** What lists leave out of a product and its own page tells. Tags are Persian. */
export type ProductTexts = { description: LocalText; unit: LocalText; tags: string[] };

/** The texts of the published products by id; public, so every actor sees the same. One statement. */
export async function productTexts(
  _actor: Actor,
  locale: Locale,
): Promise<ReadonlyMap<number, ProductTexts>> {
  const rows = await db().product.findMany({
    where: { state: 'published' },
    select: {
      id: true,
      descriptionFa: true,
      descriptionEn: true,
      unitFa: true,
      unitEn: true,
      tags: true,
    },
  });
  return new Map(
    rows.map(({ id, descriptionFa, descriptionEn, unitFa, unitEn, tags }) => [
      id,
      {
        description: localText(locale, descriptionFa, descriptionEn),
        unit: localText(locale, unitFa, unitEn),
        tags: tags.split('|').flatMap((tag) => tag.trim() || []),
      },
    ]),
  );
}

/** The descriptions of the published sessions of the current edition by id. One statement. */
export async function sessionTexts(
  _actor: Actor,
  locale: Locale,
): Promise<ReadonlyMap<number, LocalText>> {
  const rows = await db().session.findMany({
    where: { edition: { state: 'current' }, state: 'published' },
    select: { id: true, descriptionFa: true, descriptionEn: true },
  });
  return new Map(
    rows.map(({ id, descriptionFa, descriptionEn }) => [
      id,
      localText(locale, descriptionFa, descriptionEn),
    ]),
  );
}

/** The organisers' other spellings of words; public by what they lead to alone (lib/one-file/data.ts). One statement. */
export const synonymRows = (_actor: Actor): Promise<Synonyms[]> =>
  db().synonym.findMany({ select: { term: true, synonyms: true }, orderBy: { id: 'asc' } });
