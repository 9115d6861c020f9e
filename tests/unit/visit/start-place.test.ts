import { expect, test } from 'vitest';
import type { BoothCard } from '@/lib/booth/item';
import { NO_EDITION } from '@/lib/open/setting';
import { paths } from '@/lib/paths';
import { boothEntry } from '@/lib/visit/entries';
import { squareOf } from '@/lib/visit/square';
import { startPlace } from '@/lib/visit/start-place';

const text = (of: string) => ({ text: of, lang: 'fa' as const });
const card = (number: number, isTaken: boolean): BoothCard => ({
  id: number,
  number,
  row: 'A',
  token: 'cat-reed',
  category: null,
  features: [],
  short: text(''),
  maker: isTaken ? { slug: `maker-${number}`, name: text(`سازندهٔ ${number}`) } : null,
});

const cards = [card(1, true), card(12, false), card(3, true)];
const entrance = {
  code: 'ENT1',
  kind: 'entrance',
  name: text('ورودی'),
  shape: { x: 0, y: 0, width: 1, height: 1 },
};
const booths = cards.flatMap((booth) => boothEntry('fa', booth));
const square = squareOf(
  'fa',
  NO_EDITION,
  { landmarks: [entrance], booths: cards },
  paths.walks('x'),
);

test('a booth at which nobody stands is offered as a place to set out from, by its number', () => {
  expect(square.free).toEqual([{ place: '12', name: 'غرفهٔ ۱۲' }]);
  expect(startPlace({ square, booths }, '12')).toBe('12');
  expect(startPlace({ square, booths }, ' ۱۲')).toBe('12');
});

test('a place that is not offered is not what a walk is reckoned from', () => {
  expect(startPlace({ square, booths }, '3')).toBe('3');
  for (const asked of ['', '99', 'STG1', 'ent1']) {
    expect(startPlace({ square, booths }, asked)).toBe('ENT1');
    expect(startPlace({ square: { starts: [], free: [] }, booths }, asked)).toBe('1');
  }
});
