import { beforeEach, expect, test, vi } from 'vitest';
import { drawnCode, drawnPicture } from '@/lib/picture/cached';
import { drawPicture, type Picture } from '@/lib/picture/draw';
import { qrPng } from '@/lib/qr/code';

vi.mock(import('@/lib/picture/draw'), { spy: true });
vi.mock(import('@/lib/qr/code'), { spy: true });

const MANY = 200;

const picture = (n: number): Picture => ({
  cloth: '',
  plaque: String(n),
  title: 'غرفه',
  lines: [],
  foot: '',
});
const ways = [
  { name: 'pictures', ask: (n: number) => drawnPicture(picture(n)), drawn: vi.mocked(drawPicture) },
  {
    name: 'QR codes',
    ask: (n: number) => drawnCode(`https://fair.example/${n}`),
    drawn: vi.mocked(qrPng),
  },
];

/** Instead of drawing: counts how many do at once, each for as long as a few others take to ask. */
let atOnce = { now: 0, most: 0 };
async function count() {
  atOnce.now += 1;
  atOnce.most = Math.max(atOnce.most, atOnce.now);
  for (let n = 0; n < 5; n += 1) await Promise.resolve();
  atOnce.now -= 1;
  return Buffer.from('drawn');
}
beforeEach(() => {
  atOnce = { now: 0, most: 0 };
  for (const { drawn } of ways) drawn.mockReset();
});

test.each(ways)(
  'of 200 $name that are asked for together two are drawn at once',
  async ({ ask, drawn }) => {
    drawn.mockImplementation(count);
    const all = await Promise.all(Array.from({ length: MANY }, (_, n) => ask(n)));
    expect(all.map((bytes) => Buffer.from(bytes).toString())).toEqual(all.map(() => 'drawn'));
    expect([atOnce.most, drawn.mock.calls.length]).toEqual([2, MANY]);
  },
);

test.each(ways)(
  'one of the $name that many ask for at once is drawn once',
  async ({ ask, drawn }) => {
    drawn.mockImplementation(count);
    await Promise.all(Array.from({ length: MANY }, () => ask(12)));
    expect(drawn).toHaveBeenCalledOnce();
  },
);

test.each(ways)(
  'one of the $name that fails keeps no turn, and is tried again',
  async ({ ask, drawn }) => {
    drawn.mockRejectedValue(new Error('no ink'));
    const failed = await Promise.allSettled([1, 2, 3, 4, 5].map(ask));
    expect(failed.map(({ status }) => status)).toEqual(Array(5).fill('rejected'));
    drawn.mockImplementation(count);
    await Promise.all([1, 2, 3].map(ask));
    expect([atOnce.most, atOnce.now]).toEqual([2, 0]);
  },
);
