import type { Joined, JoinedTables } from '@/lib/import/join';
import { slug } from '@/lib/text/slug';

type Slugged = Joined<'categories'> | Joined<'producers'> | Joined<'products'>;

/** Gives rows without one a slug made from the name, or from the code where the name has no letters. */
function fillSlugs(rows: Slugged[]) {
  const taken = new Set(rows.map(({ after }) => after.row.slug));
  for (const { id, from, after } of rows) {
    if (!from || after.row.slug) continue;
    const plain = slug(after.row.nameFa) || id.toLowerCase();
    let made = plain;
    for (let n = 2; taken.has(made); n++) made = `${plain}-${n}`;
    after.row.slug = made;
    taken.add(made);
  }
}

/** What new rows get that the file leaves to the site: slugs, and a colour of its own for a category. */
export function fillGaps(tables: JoinedTables): void {
  fillSlugs([...tables.categories.rows.values()]);
  fillSlugs([...tables.producers.rows.values()]);
  fillSlugs([...tables.products.rows.values()]);
  for (const { id, from, after } of tables.categories.rows.values()) {
    if (from) after.row.colorToken ||= `cat-${id.toLowerCase()}`;
  }
}
