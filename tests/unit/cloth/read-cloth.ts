import { SaxesParser } from 'saxes';
import { thread } from '@/lib/cloth/thread';

/** Tokens nobody drew a family for, and some that would break a careless look-up or an attribute. */
export const strangeTokens = [
  'cat-c11',
  'cat-c12',
  'cat-glass',
  'cat-honey',
  'cat-fish',
  'honey',
  '__proto__',
  'constructor',
  'شیشه',
  '"/><x>',
  '',
];

export type Rect = {
  fill: string;
  x: number;
  y: number;
  width: number;
  height: number;
  checkered: boolean;
};

const boxes = (d = '') =>
  Array.from(d.matchAll(/M(\d+) (\d+)h(\d+)v(\d+)h-\d+z/g), ([, ...box]) => box.map(Number));

/** Parses an SVG strictly: element names in order, and every rectangle that is seen, in drawing order. */
export function elements(svg: string) {
  const names: string[] = [];
  const rects: Rect[] = [];
  const figure: [string, number[]][] = [];
  const open: string[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes: { mask, fill = '', d, ...at } }) => {
    names.push(name);
    open.push(mask ? 'masked' : name);
    const checkered = open.includes('masked');
    const add = (colour: string, [x = 0, y = 0, width = 0, height = 0]: number[]) =>
      rects.push({ fill: colour, x, y, width, height, checkered });
    if (open.includes('pattern') || open.includes('mask')) return;
    if (open.includes('defs'))
      figure.push(...boxes(d).map((box): [string, number[]] => [fill, box]));
    else if (name === 'rect') add(fill, [0, 0, Number(at.width), Number(at.height)]);
    else if (name === 'use') {
      for (const [colour, [x = 0, y = 0, ...size]] of figure) {
        add(colour, [x + Number(at.x), y + Number(at.y), ...size]);
      }
    } else for (const box of boxes(d)) add(fill, box);
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.write(svg).close();
  return { names, rects };
}

const colours = Object.values(thread);

/** What is seen of a 96×64 cloth, a character for each crossing of threads. */
export function woven(svg: string) {
  const seen = new Uint8Array(96 * 64);
  for (const { fill, x, y, width, height, checkered } of elements(svg).rects) {
    const colour = 65 + colours.findIndex((hex) => hex === fill);
    const [from, to] = [Math.max(0, x), Math.min(96, x + width)];
    for (let row = y; row < y + height; row++) {
      if (!checkered) seen.fill(colour, row * 96 + from, row * 96 + to);
      else for (let at = from + ((row + from) % 2); at < to; at += 2) seen[row * 96 + at] = colour;
    }
  }
  return Buffer.from(seen).toString('latin1');
}
