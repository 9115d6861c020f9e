import { rowName } from '@/components/plan/row-name';
import { FEATURES } from '@/lib/booth/item';
import { siteCategories } from '@/lib/category/cached';
import type { CategoryItem } from '@/lib/category/item';
import type { Facet, Shape } from '@/lib/directory/facts';
import type { Looked } from '@/lib/directory/look';
import { siteEdition } from '@/lib/edition/cached';
import { dictionary } from '@/lib/i18n/dictionary';
import type { LocalText, Locale } from '@/lib/i18n/locale';
import { sitePlan } from '@/lib/plan/cached';
import { rowsOf } from '@/lib/plan/rows';

/** One choice of a list: its value in addresses, its words, how many things it would give. */
export type Choice = { value: string; name: LocalText; category?: CategoryItem; count: number };
export type Group = { facet: Facet; choices: Choice[] };

type Named = Omit<Choice, 'count'>;

async function rows(locale: Locale): Promise<Named[]> {
  const [edition, items] = await Promise.all([siteEdition(), sitePlan(locale)]);
  if (!edition) return [];
  return rowsOf(items.booths, edition.plan).map((row) => ({
    value: row.code,
    name: { text: rowName(locale, row), lang: locale },
  }));
}

const named: Record<Facet, (locale: Locale) => Promise<Named[]>> = {
  category: async (locale) =>
    (await siteCategories(locale)).map((category) => ({
      value: category.slug,
      name: category.name,
      category,
    })),
  row: rows,
  feature: async (locale) =>
    FEATURES.map((value) => ({
      value,
      name: { text: dictionary(locale).booths.features[value].yes, lang: locale },
    })),
};

/** The choices of a list that any of its things has, in words. */
export async function groupsOf(
  locale: Locale,
  { facets }: Shape,
  { counts }: Pick<Looked, 'counts'>,
): Promise<Group[]> {
  return Promise.all(
    facets.map(async (facet) => ({
      facet,
      choices: (await named[facet](locale)).flatMap((choice) => {
        const count = counts[facet].get(choice.value);
        return count === undefined ? [] : [{ ...choice, count }];
      }),
    })),
  );
}

/** What a choice is called; a value that the list does not have is not repeated. */
export function nameOf(
  groups: readonly Group[],
  locale: Locale,
  facet: Facet,
  value: string,
): LocalText {
  const group = groups.find((one) => one.facet === facet);
  const choice = group?.choices.find((one) => one.value === value);
  return choice?.name ?? { text: dictionary(locale).directory.unknown[facet], lang: locale };
}
