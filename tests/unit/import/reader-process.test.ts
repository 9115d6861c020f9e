import { expect, test } from 'vitest';
import { readInProcess } from '@/lib/import/workbook-process';

const reader = (name: string) => ({
  script: `tests/support/import/readers/${name}.mjs`,
  seconds: 20,
  heapMegabytes: 64,
});
const bytes = new Uint8Array(100_000);
const refusal = (id: object) => ({ refusal: { message: id, where: {} } });

test('a reader that never ends is stopped', async () => {
  expect(await readInProcess(bytes, { ...reader('endless'), seconds: 1 })).toEqual(
    refusal({ id: 'tookTooLong', seconds: 1 }),
  );
});

test('a reader that takes too much memory ends, and we do not', async () => {
  expect(await readInProcess(bytes, reader('greedy'))).toEqual(
    refusal({ id: 'tookTooMuchMemory', megabytes: 64 }),
  );
});

test('a reader that answers nonsense is not believed', async () => {
  expect(await readInProcess(bytes, reader('liar'))).toEqual(refusal({ id: 'damaged' }));
});

test('a reader may not write, start programs, read elsewhere or see the environment', async () => {
  expect(await readInProcess(bytes, reader('writer'))).toEqual({
    sheets: [{ name: '', rows: [] }],
  });
});
