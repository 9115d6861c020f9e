import { expect, test } from 'vitest';
import { currentEdition } from '@/lib/edition/queries';
import { VISITOR } from '@/lib/auth/actor';
import { boothRecords } from '@/lib/booth/records';
import { producerRecords } from '@/lib/producer/records';
import { productRecords } from '@/lib/product/records';
import { sessionRecords } from '@/lib/session/records';
import { LISTS } from '@/lib/open/api/resources';
import { NO_EDITION } from '@/lib/open/setting';
import { countQueries, onFilledDatabase } from '../../support/database';
import { createOpenFair, plainNames } from '../../support/open/fair';

const COUNT = 12;
const origin = 'https://fair.example';

/** Of each list the table of its items, and the statements of a page. */
const TABLES = {
  booths: ['Booth', 3],
  producers: ['Producer', 3],
  products: ['Product', 4],
  sessions: ['Session', 8],
} as const;

async function page(resource: string, slice: { after?: string | undefined; limit: number }) {
  const edition = (await currentEdition(VISITOR)) ?? NO_EDITION;
  const site = { locale: 'fa', own: 'fair', origin, edition } as const;
  const { result, sql } = await countQueries(() => {
    const read = LISTS[resource];
    if (!read) throw new Error(`no list ${resource}`);
    return read(site, slice);
  });
  const told: { items: object[]; next: string | null } = JSON.parse(
    JSON.stringify(result?.body ?? null),
  );
  return { ...told, sql };
}

onFilledDatabase(
  'a page of the API',
  () => createOpenFair(plainNames(COUNT)),
  () => {
    test.each(Object.entries(TABLES))(
      'of %s is all that is read, page after page gives everything once',
      async (resource, [table, statements]) => {
        const { items: all, next: none } = await page(resource, { limit: 200 });
        expect([all.length, none]).toEqual([COUNT, null]);
        const seen: object[] = [];
        let after: string | undefined;
        for (const _ of [1, 2, 3]) {
          const { items, next, sql } = await page(resource, { after, limit: 5 });
          expect(sql).toHaveLength(statements);
          expect(
            sql.find((text) => text.includes(`."${table}"`) || text.includes(`\`${table}\``)),
          ).toMatch(/ LIMIT /);
          seen.push(...items);
          after =
            next === null ? undefined : (new URL(next).searchParams.get('after') ?? undefined);
        }
        expect(seen).toEqual(all);
        expect(after).toBeUndefined();
      },
    );

    test('is a part of what is read as a whole, from after a key on', async () => {
      for (const read of [producerRecords, productRecords, sessionRecords]) {
        const all = await read(VISITOR);
        const after = all[3]?.code;
        expect(await read(VISITOR, { after, take: 5 })).toEqual(all.slice(4, 9));
      }
      const booths = await boothRecords(VISITOR);
      const after = booths[3]?.number;
      expect(await boothRecords(VISITOR, { after, take: 5 })).toEqual(booths.slice(4, 9));
    });

    test.each(['0', '00', '-1', '1.5', 'x', '9999', '۱'])(
      'of booths after «%s» begins where that number would stand, or is empty',
      async (after) => {
        const { items } = await page('booths', { after, limit: 5 });
        expect(items).toHaveLength(/^0+$/.test(after) ? 5 : 0);
      },
    );
  },
);
