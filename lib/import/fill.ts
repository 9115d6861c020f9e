import { colorToken } from '@/lib/cloth/file';
import type { Joined, JoinedTables } from '@/lib/import/join';
import { shortSlug } from '@/lib/text/slug';

type Slugged = Joined<'categories'> | Joined<'producers'> | Joined<'products'>;

/** Gives rows without one a slug made from the name, or from the code where the name has no letters. */
function fillSlugs(rows: Slugged[], isFormer: (slug: string) => boolean) {
  const taken = new Set(rows.map(({ after }) => after.row.slug));
  for (const { id, from, after } of rows) {
    if (!from || after.row.slug) continue;
    const plain = shortSlug(after.row.nameFa) || id.toLowerCase();
    let made = plain;
    for (let n = 2; taken.has(made) || isFormer(made); n++) made = `${plain}-${n}`;
    after.row.slug = made;
    taken.add(made);
  }
}

/** What new rows get that the file leaves to the site: slugs, and a colour of its own for a category. */
export function fillGaps(tables: JoinedTables, formerSlugs: ReadonlySet<string>): void {
  const former = (kind: string) => (made: string) => formerSlugs.has(`${kind}:${made}`);
  fillSlugs([...tables.categories.rows.values()], former('category'));
  fillSlugs([...tables.producers.rows.values()], former('producer'));
  fillSlugs([...tables.products.rows.values()], former('product'));
  for (const { id, from, after } of tables.categories.rows.values()) {
    if (from) after.row.colorToken = colorToken(after.row.colorToken, id);
  }
}
