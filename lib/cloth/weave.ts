import { dice } from './dice';
import { clothSvg, figurePath, repeatFigure, Shuttle } from './draw';
import type { Family } from './families';
import { familyOf } from './family';
import { BOOTH_NUMBER_MAX } from './file';
import { thread } from './thread';

const WIDTH = 96;
const HEIGHT = 64;

/**
 * A booth's cloth as an SVG document: at most 2 KB for numbers to 99, the same bytes for the same number and
 * token for ever, since signs are printed from it.
 *
 * Ground, hem and figure are the category's. The warp is the number, counted from the middle outward: thin
 * threads are ones, wide bands are tens; hundreds lie across, counted from the hem upward. The weft is a small
 * choice seeded by the number.
 *
 * @throws RangeError when the number is not a whole one from 1 to 999
 */
export function weave(number: number, token: string): string {
  if (!Number.isInteger(number) || number < 1 || number > BOOTH_NUMBER_MAX) {
    throw new RangeError(`a cloth needs a booth number from 1 to ${BOOTH_NUMBER_MAX}: ${number}`);
  }
  const family = familyOf(token);
  const id = `w${number}`;
  return clothSvg(
    WIDTH,
    HEIGHT,
    id,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="${thread[family.ground]}"/>${drawWarp(number, family)}` +
      `<g mask="url(#${id}m)">${drawWeft(number, family)}</g>${drawHem(number, family)}${repeatFigure(`${id}f`, 7, -5, 16, 49)}`,
    `<g id="${id}f">${figurePath(family.ink, family.figure)}</g>`,
  );
}

function drawWarp(number: number, { ones, tens, hem, weft }: Family) {
  const shuttle = new Shuttle();
  let x = WIDTH / 2 + 2;
  const pair = (colour: typeof ones, width: number) => {
    shuttle.rect(colour, x, 0, width, HEIGHT);
    shuttle.rect(colour, WIDTH - x - width, 0, width, HEIGHT);
    x += width;
  };
  for (let i = number % 10; i > 0; i--) {
    pair(ones, 1);
    x += 1;
  }
  x += 2;
  const bands = Math.floor(number / 10) % 10;
  // Beyond four the bands are set closer: nine ones and nine tens still end at the edge.
  const [width, gap] = bands > 4 ? [2, 1] : [4, 2];
  for (let i = bands; i > 0; i--) {
    pair(tens, width);
    x += gap;
  }
  if (x < 84) {
    x = 86;
    pair(hem, 3);
    x = 90;
    pair(weft, 1);
  }
  return shuttle;
}

function drawWeft(number: number, family: Family) {
  const shuttle = new Shuttle();
  const roll = dice(Math.imul(number, 2654435761));
  const order = [family.hem, family.weft, family.ones, family.tens] as const;
  const bands = 2 + roll(3);
  let y = 3 + roll(4);
  for (let i = 0; i < bands && y < 34; i++) {
    const height = [2, 3, 5, 7][roll(4)] ?? 2;
    shuttle.rect(order[(i + number) % 4] ?? family.hem, 0, y, WIDTH, height);
    y += height + 2 + roll(5);
  }
  return shuttle;
}

function drawHem(number: number, { hem: border, weft: line, ink }: Family) {
  const shuttle = new Shuttle();
  shuttle.rect(border, 0, 45, WIDTH, 15);
  shuttle.rect(line, 0, 42, WIDTH, 1);
  shuttle.rect(line, 0, 62, WIDTH, 1);
  for (let i = 1; i <= Math.floor(number / 100); i++) shuttle.rect(ink, 0, 42 - 2 * i, WIDTH, 1);
  return shuttle;
}

/** The category's own cloth, without a number. */
export function motifCloth(token: string): string {
  const { ground, hem: border, ones, motif, figure } = familyOf(token);
  const shuttle = new Shuttle();
  shuttle.rect(border, 0, 0, WIDTH, 3);
  shuttle.rect(border, 0, 61, WIDTH, 3);
  shuttle.rect(ones, 0, 4, WIDTH, 1);
  shuttle.rect(ones, 0, 59, WIDTH, 1);
  const rows = [10, 22, 34, 46].map((y, i) => repeatFigure('f', 7, i % 2 ? -13 : -5, 16, y));
  return clothSvg(
    WIDTH,
    HEIGHT,
    'm',
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="${thread[ground]}"/>${shuttle}${rows.join('')}`,
    `<g id="f">${figurePath(motif, figure)}</g>`,
  );
}
