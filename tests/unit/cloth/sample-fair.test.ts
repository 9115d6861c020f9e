import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { KNOWN_TOKENS } from '@/lib/cloth/family';
import { weave } from '@/lib/cloth/weave';
import { woven } from './read-cloth';

const read = (name: string): Record<string, string>[] =>
  parse(readFileSync(`prisma/sample/${name}.csv`), { columns: true, bom: true });

test('all thirty cloths of the sample fair are distinct, and none of its categories is a stranger', () => {
  const tokens = new Map(read('categories').map((row) => [row.code, row.color_token ?? '']));
  expect([...tokens.values()]).toEqual([...KNOWN_TOKENS]);
  const trade = new Map(read('producers').map((row) => [row.code, tokens.get(row.category_code)]));
  const cloths = read('booths').map((booth) =>
    woven(weave(Number(booth.number), trade.get(booth.producer_code) ?? '')),
  );
  expect(cloths.length).toBe(30);
  expect(new Set(cloths).size).toBe(30);
});
