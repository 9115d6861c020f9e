import type { Figure } from './families';
import { thread, type Thread } from './thread';

/** Collects rectangles in thread units and writes them as one path for each colour. */
export class Shuttle {
  readonly #paths = new Map<Thread, string>();

  rect(colour: Thread, x: number, y: number, width: number, height: number) {
    const drawn = this.#paths.get(colour) ?? '';
    this.#paths.set(colour, `${drawn}M${x} ${y}h${width}v${height}h-${width}z`);
  }

  toString() {
    return Array.from(
      this.#paths,
      ([colour, d]) => `<path fill="${thread[colour]}" d="${d}"/>`,
    ).join('');
  }
}

/** The 13×7 figure at 0,0: each half-row's runs, and their mirror image. */
export function figurePath(ink: Thread, rows: Figure) {
  const shuttle = new Shuttle();
  rows.forEach((bits, y) => {
    for (let at = 0; at < 7; at++) {
      if (!(bits & (64 >> at))) continue;
      let run = 1;
      while (at + run < 7 && bits & (64 >> (at + run))) run++;
      shuttle.rect(ink, 6 + at, y, run, 1);
      if (at + run > 1) shuttle.rect(ink, 7 - at - run, y, run, 1);
      at += run - 1;
    }
  });
  return shuttle.toString();
}

/** `count` uses of a figure, `step` threads apart. */
export const repeatFigure = (id: string, count: number, x: number, step: number, y: number) =>
  Array.from({ length: count }, (_, i) => `<use href="#${id}" x="${x + i * step}" y="${y}"/>`).join(
    '',
  );

/** The document around a cloth. `#{id}m` is the checker mask through which both yarns of a weft stay visible. */
export const clothSvg = (width: number, height: number, id: string, body: string, defs: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" preserveAspectRatio="xMidYMid slice" shape-rendering="crispEdges"><defs>` +
  `<pattern id="${id}p" width="2" height="2" patternUnits="userSpaceOnUse"><path fill="#fff" d="M0 0h1v1h-1zM1 1h1v1h-1z"/></pattern>` +
  `<mask id="${id}m"><rect width="${width}" height="${height}" fill="url(#${id}p)"/></mask>${defs}</defs>${body}</svg>`;
