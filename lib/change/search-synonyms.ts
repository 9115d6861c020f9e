import 'server-only';
import type { Tx } from '@/lib/db/client';
import { Prisma } from '@/lib/db/generated/sqlite/client';
import { leadsOf } from '@/lib/search/leads';
import { inParts } from './parts';
import { forgetWords, learnWords } from './vocabulary';

/**
 * Makes every other spelling that the organisers gave a word of the vocabulary, joined where it is several,
 * that leads to the site's own word. Called in the transaction in which synonyms changed.
 */
export async function indexSynonyms(tx: Tx): Promise<void> {
  const before = await tx.searchWord.findMany({
    where: { terms: { not: '' } },
    select: { word: true },
  });
  await tx.searchWord.updateMany({ where: { terms: { not: '' } }, data: { terms: '' } });
  const rows = await tx.synonym.findMany({ orderBy: { id: 'asc' } });
  const leads = leadsOf(rows);
  await learnWords(tx, new Map([...leads.keys()].map((word) => [word, word])));
  const values = [...leads].map(
    ([word, terms]) => Prisma.sql`(CAST(${word} AS TEXT), CAST(${[...terms].join('|')} AS TEXT))`,
  );
  for (const part of inParts(values)) {
    if (part.length === 0) continue;
    await tx.$executeRaw`
      WITH "lead"("word", "terms") AS (VALUES ${Prisma.join(part)})
      UPDATE "SearchWord" SET "terms" = "lead"."terms" FROM "lead" WHERE "SearchWord"."word" = "lead"."word"`;
  }
  await forgetWords(
    tx,
    before.map(({ word }) => word),
  );
}
