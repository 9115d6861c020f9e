import { clothSvg, figurePath, Shuttle } from './draw';
import { familyOf } from './family';
import type { Thread } from './thread';

const STRIP = 16;
const HEIGHT = 144;
const EMPTY_WIDTH = 480;

const bands: readonly (readonly [Thread, number, number])[] = [
  ['silk', 9, 6],
  ['night', 17, 2],
  ['clay', 32, 9],
  ['straw', 43, 2],
  ['silk', 58, 3],
  ['indigo', 64, 9],
  ['silk', 75, 2],
  ['clay', 86, 5],
  ['night', 96, 2],
  ['straw', 104, 3],
  ['silk', 110, 2],
];

/**
 * One wide cloth with a strip of 16 threads for every booth, the first at the right edge (turn it over in CSS
 * where the page reads from the left; figures are symmetric). Some 9 KB for thirty. A fair without booths gets
 * a plain cloth of thirty strips' width.
 */
export function fairCloth(booths: readonly { number: number; token: string }[]): string {
  const width = booths.length * STRIP || EMPTY_WIDTH;
  const ground = new Shuttle();
  const warp = new Shuttle();
  const weft = new Shuttle();
  const edge = new Shuttle();
  const figures = new Map<string, string>();
  let uses = '';

  if (booths.length === 0) {
    ground.rect('tea', 0, 0, width, HEIGHT);
    warp.rect('night', 0, 122, width, 15);
  }
  booths.forEach(({ number, token }, i) => {
    const family = familyOf(token);
    const x = width - (i + 1) * STRIP;
    ground.rect(family.ground, x, 0, STRIP, HEIGHT);
    warp.rect(family.hem, x, 0, 1, HEIGHT);
    warp.rect(family.weft, x + 15, 0, 1, HEIGHT);
    // The booth's own count, drawn narrow and cut off at the strip's edge.
    const ones = number % 10;
    const tens = Math.floor(number / 10);
    for (let k = 0; k < Math.min(ones, 6); k++) warp.rect(family.ones, x + 2 + k * 2, 0, 1, 116);
    for (let k = 0; k < Math.min(tens, 3); k++) {
      warp.rect(family.tens, x + 3 + k * 4, 0, ones < 4 ? 3 : 2, 116);
    }
    warp.rect(family.hem, x, 122, STRIP, 15);
    const figure = figurePath(family.ink, family.figure);
    const id = figures.get(figure) ?? `F${figures.size}`;
    figures.set(figure, id);
    uses += `<use href="#${id}" x="${x + 1}" y="126"/>`;
  });
  for (const [colour, y, height] of bands) weft.rect(colour, 0, y, width, height);
  edge.rect('silk', 0, 119, width, 1);
  edge.rect('silk', 0, 139, width, 1);

  const defs = Array.from(figures, ([figure, id]) => `<g id="${id}">${figure}</g>`).join('');
  return clothSvg(
    width,
    HEIGHT,
    'fair',
    `${ground}${warp}<g mask="url(#fairm)">${weft}</g>${edge}${uses}`,
    defs,
  );
}
