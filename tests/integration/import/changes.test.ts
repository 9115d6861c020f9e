import { expect, test } from 'vitest';
import { countQueries, onEachDatabase } from '../../support/database';
import { everything, importTables, refusals } from '../../support/import/database';
import { smallTables, withCell, withRow, type Tables } from '../../support/import/tables';

/** Exchanges the values of one column between the two rows of a table. */
function exchanged(tables: Tables, table: 'booths' | 'producers' | 'products', column: string) {
  const [header = [], first = [], second = []] = tables[table] ?? [];
  const at = header.indexOf(column);
  return withCell(
    withCell(tables, table, 2, column, second[at] ?? ''),
    table,
    3,
    column,
    first[at] ?? '',
  );
}

onEachDatabase('a second import', ({ database }) => {
  test('writes only what changed, at its next version, with its author and both values', async () => {
    await importTables(smallTables());
    await importTables(withCell(smallTables(), 'booths', 2, 'short_fa', 'کلوچهٔ داغ'));
    const booths = await database().booth.findMany({ orderBy: { number: 'asc' } });
    expect(booths.map(({ version, shortFa }) => [version, shortFa])).toEqual([
      [2, 'کلوچهٔ داغ'],
      [1, 'نان'],
    ]);
    const revisions = await database().revision.findMany({ where: { kind: 'booth', version: 2 } });
    expect(revisions).toMatchObject([
      {
        action: 'import',
        actorName: 'test',
        before: { shortFa: 'کلوچه' },
        after: { shortFa: 'کلوچهٔ داغ' },
      },
    ]);
  });

  test('of other spellings alone makes stale what carries them, and of nothing nothing', async () => {
    const staleTags = () => database().staleTag.findMany({ orderBy: { id: 'asc' } });
    await importTables(smallTables());
    const before = await staleTags();
    await importTables(withCell(smallTables(), 'synonyms', 2, 'synonyms', 'koluche|biscuit'));
    const added = (await staleTags()).slice(before.length);
    expect(added.map(({ tag }) => tag)).toEqual(['synonyms']);
    await importTables(withCell(smallTables(), 'synonyms', 2, 'synonyms', 'koluche|biscuit'));
    expect(await staleTags()).toHaveLength(before.length + 1);
  });

  test('may exchange numbers, slugs and places between rows', async () => {
    await importTables(smallTables());
    let tables = exchanged(smallTables(), 'booths', 'number');
    tables = exchanged(tables, 'booths', 'x');
    tables = exchanged(tables, 'booths', 'producer_code');
    tables = exchanged(tables, 'producers', 'slug');
    tables = exchanged(tables, 'products', 'slug');
    expect(refusals(await importTables(tables))).toEqual([]);
    const booths = await database().booth.findMany({ orderBy: { code: 'asc' } });
    expect(booths.map(({ number, x }) => [number, x])).toEqual([
      [2, 4],
      [1, 0],
    ]);
    const producers = await database().producer.findMany({ orderBy: { code: 'asc' } });
    expect(producers.map(({ slug }) => slug)).toEqual(['b', 'a']);
    expect(await database().slugHistory.count()).toBe(0);
  });

  test('gives a new row the number that another one leaves', async () => {
    await importTables(smallTables());
    const { booths = [] } = smallTables();
    const moved = withCell({ booths }, 'booths', 3, 'number', '7');
    const [, , second = []] = booths;
    const newcomer = ['B03', '2', '', 'A', '20', ...second.slice(5)];
    const producers = [...(smallTables().producers ?? [])];
    const tables = {
      ...withRow(
        moved,
        'booths',
        newcomer.map((cell, at) => (at === 2 ? 'P03' : cell)),
      ),
      producers:
        withRow({ producers }, 'producers', [
          'P03',
          'c',
          'کارگاه پ',
          '',
          ...(producers[2] ?? []).slice(4),
        ]).producers ?? [],
    };
    expect(refusals(await importTables(tables))).toEqual([]);
    const rows = await database().booth.findMany({ orderBy: { code: 'asc' } });
    expect(rows.map(({ code, number }) => [code, number])).toEqual([
      ['B01', 1],
      ['B02', 7],
      ['B03', 2],
    ]);
  });

  test('makes the plan and the week smaller while rows move in, and larger while they move out', async () => {
    await importTables(smallTables());
    const settings = (row: number, value: string) => (tables: Tables) =>
      withCell(
        withCell(tables, 'settings', row, 'value_fa', value),
        'settings',
        row,
        'value_en',
        value,
      );
    const moved = (x: string, day: string) =>
      withCell(withCell(smallTables(), 'plan', 3, 'x', x), 'sessions', 3, 'day', day);
    const small = settings(4, '1')(settings(6, '16.5')(moved('2', '1')));
    const news = withCell(small, 'announcements', 2, 'expires_day', '1');
    expect(refusals(await importTables(news))).toEqual([]);
    expect(await database().edition.findMany()).toMatchObject([
      { planWidth: 16.5, daysCount: 1, version: 2 },
    ]);
    expect(await database().openingHours.count()).toBe(2);
    const large = settings(4, '9')(settings(6, '200')(moved('190', '9')));
    expect(refusals(await importTables(large))).toEqual([]);
    expect(await database().edition.findMany()).toMatchObject([
      { planWidth: 200, daysCount: 9, version: 3 },
    ]);
    expect(await database().openingHours.count()).toBe(18);
  });

  test('brings a removed booth back and leaves a draft alone', async () => {
    await importTables(smallTables());
    await database().booth.updateMany({ where: { code: 'B01' }, data: { state: 'removed' } });
    await database().booth.updateMany({ where: { code: 'B02' }, data: { state: 'draft' } });
    await importTables(smallTables());
    const booths = await database().booth.findMany({ orderBy: { code: 'asc' } });
    expect(booths.map(({ state, version }) => [state, version])).toEqual([
      ['published', 2],
      ['draft', 1],
    ]);
  });

  test.each<[string, Tables]>([
    ['a wrong cell', withCell(smallTables(), 'booths', 2, 'width', '0')],
    ['an unknown code', withCell(smallTables(), 'products', 2, 'producer_code', 'P99')],
    ['a doubled code', withRow(smallTables(), 'categories', ['C01', '', 'نان', '', '', ''])],
    ['an overlap', withCell(smallTables(), 'booths', 3, 'x', '1')],
    ['a missing column', { ...smallTables(), synonyms: [['term'], ['نان']] }],
  ])('with %s changes nothing at all', async (_, tables) => {
    await importTables(withCell(smallTables(), 'settings', 2, 'value_fa', 'نام پیشین'));
    const before = await everything(database());
    expect(refusals(await importTables(tables))).not.toEqual([]);
    expect(await everything(database())).toEqual(before);
  });

  test('costs as many statements for many new rows as for one', async () => {
    const products = (count: number): Tables => ({
      products: [
        smallTables().products?.[0] ?? [],
        ...Array.from({ length: count }, (_, n) =>
          (smallTables().products?.[1] ?? []).map((cell, at) =>
            at === 0
              ? `X${count}N${n}`
              : at === 2 || at === 4
                ? ''
                : at === 3
                  ? `${cell} ${count} ${n}`
                  : cell,
          ),
        ),
      ],
    });
    await importTables(smallTables());
    const one = await countQueries(() => importTables(products(1)));
    const many = await countQueries(() => importTables(products(12)));
    expect(refusals(many.result)).toEqual([]);
    expect(many.queries).toBe(one.queries);
  });

  test('starts another year: the opening day moves the edition', async () => {
    await importTables(smallTables());
    await importTables({ booths: smallTables().booths ?? [] }, { start: '2026-04-27' });
    expect(await database().edition.findMany()).toMatchObject([
      { year: 1405, startDate: '2026-04-27' },
    ]);
  });
});
