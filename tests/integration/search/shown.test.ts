import { expect, test } from 'vitest';
import { listAnnouncements } from '@/lib/announcement/queries';
import { VISITOR } from '@/lib/auth/actor';
import { listBooths } from '@/lib/booth/queries';
import { listProducers } from '@/lib/producer/queries';
import { listProducts } from '@/lib/product/queries';
import { listSessions } from '@/lib/session/queries';
import { countQueries, onFilledDatabase } from '../../support/database';
import { createOpenFair, plainNames } from '../../support/open/fair';

const COUNT = 12;

onFilledDatabase(
  'what a search shows',
  () => createOpenFair(plainNames(COUNT)),
  () => {
    test('is read from each list by its keys: those things, as the list has them, and no others', async () => {
      const booths = await listBooths(VISITOR, 'fa');
      const [, second, third] = booths.map(({ number }) => number);
      expect(await listBooths(VISITOR, 'fa', [third ?? 0, second ?? 0])).toEqual(
        booths.slice(1, 3),
      );
      for (const list of [listProducers, listProducts]) {
        const all = await list(VISITOR, 'fa');
        const slugs = all.slice(1, 3).map(({ slug }) => slug);
        expect([all.length, slugs.length]).toEqual([COUNT, 2]);
        expect(await list(VISITOR, 'fa', slugs.toReversed())).toEqual(all.slice(1, 3));
      }
      const sessions = await listSessions(VISITOR, 'fa');
      const codes = sessions.slice(1, 3).map(({ code }) => code);
      expect(await listSessions(VISITOR, 'fa', { codes })).toEqual(sessions.slice(1, 3));
      const news = await listAnnouncements(VISITOR, 'fa');
      const newest = news.slice(0, 2).map(({ code }) => code);
      expect(await listAnnouncements(VISITOR, 'fa', newest)).toEqual(news.slice(0, 2));
    });

    test('is nothing for no keys, not everything', async () => {
      expect([
        await listBooths(VISITOR, 'fa', []),
        await listProducers(VISITOR, 'fa', []),
        await listProducts(VISITOR, 'fa', []),
        await listSessions(VISITOR, 'fa', { codes: [] }),
        await listAnnouncements(VISITOR, 'fa', []),
      ]).toEqual([[], [], [], [], []]);
    });

    test('costs as many statements for one as for all', async () => {
      const slugs = (await listProducts(VISITOR, 'fa')).map(({ slug }) => slug);
      const one = await countQueries(() => listProducts(VISITOR, 'fa', slugs.slice(0, 1)));
      const all = await countQueries(() => listProducts(VISITOR, 'fa', slugs));
      expect([one.result.length, all.result.length]).toEqual([1, COUNT]);
      expect(one.queries).toBe(all.queries);
    });
  },
);
