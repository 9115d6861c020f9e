import { join } from 'node:path';
import sharp from 'sharp';
import { LETTERS } from './letters';

/**
 * The font of the pictures: the site's own as TTF, under a family name that no machine has, so that a system font
 * never stands in for it (made by deploy/picture-font.py, docs/decisions/0050).
 */
const FAMILY = 'Rasht Sakht Picture';
const FILE = join(/* turbopackIgnore: true */ process.cwd(), 'lib/picture/fair-picture.ttf');

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

function isDrawn(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  return LETTERS.some(([first, last]) => first <= code && code <= last);
}

/** One line of what the font can draw; emoji and other scripts go, and the blanks around them. */
export const drawable = (text: string): string =>
  Array.from(text.replace(/\s+/g, ' ')).filter(isDrawn).join('').replace(/ {2,}/g, ' ').trim();

export type Lettering = {
  text: string;
  /** Pixels of an em. */
  size: number;
  weight: number;
  colour: string;
  /** Pixels at which lines are broken. */
  width: number;
};

export type Drawn = { data: Buffer; width: number; height: number };

/**
 * Text as a picture (PNG with a transparent ground, as large as its ink), shaped by Pango: letters joined, words
 * from right to left. Null where nothing of it can be drawn.
 */
export async function letter({
  text,
  size,
  weight,
  colour,
  width,
}: Lettering): Promise<Drawn | null> {
  const shown = drawable(text);
  if (!shown) return null;
  const safe = shown.replace(/[&<>]/g, (mark) => ENTITIES[mark] ?? '');
  const { data, info } = await sharp({
    text: {
      text: `<span size="${size}pt" weight="${weight}" foreground="${colour}">${safe}</span>`,
      font: FAMILY,
      fontfile: FILE,
      // With 72 dots to the inch a point is a pixel.
      dpi: 72,
      rgba: true,
      width,
      wrap: 'word-char',
    },
  })
    .png()
    .toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}

/** The largest of `sizes` at which a text fits into a height; at the smallest its last words give way to «…». */
export async function letterInto({
  sizes,
  height,
  ...given
}: Omit<Lettering, 'size'> & { sizes: readonly number[]; height: number }): Promise<Drawn | null> {
  for (const size of sizes) {
    const drawn = await letter({ ...given, size });
    if (!drawn || drawn.height <= height) return drawn;
  }
  const size = sizes.at(-1) ?? 0;
  const characters = Array.from(drawable(given.text));
  // The longest beginning that fits, by halving.
  let [fits, over] = [0, characters.length];
  while (over - fits > 1) {
    const middle = Math.floor((fits + over) / 2);
    const drawn = await letter({ ...given, size, text: cut(characters, middle) });
    if (drawn && drawn.height <= height) fits = middle;
    else over = middle;
  }
  return letter({ ...given, size, text: cut(characters, fits) });
}

/** So many characters, back to the end of a word where there is one, and «…». */
function cut(characters: readonly string[], length: number): string {
  const text = characters.slice(0, length).join('');
  return `${text.replace(/\s+\S*$/, '') || text}…`;
}
