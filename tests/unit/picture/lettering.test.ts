import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { drawable, letter, letterInto } from '@/lib/picture/lettering';
import { piecesOfInk } from '../../support/open/ink';

// Pictures and parsers take their time where other tests run beside them.
vi.setConfig({ testTimeout: 30_000 });

const STYLE = { size: 60, weight: 700, colour: '#000000', width: 1000 };

async function draw(text: string) {
  const drawn = await letter({ ...STYLE, text });
  if (!drawn) throw new Error(`nothing drawn of ${text}`);
  return drawn;
}

const pieces = async (text: string) => piecesOfInk((await draw(text)).data);

test('Persian letters are joined where they join, and only there', async () => {
  // No dots in any of these: every piece is a letter or letters that hang together.
  expect(await pieces('محمد')).toHaveLength(1);
  expect(await pieces('م\u200cح\u200cم\u200cد')).toHaveLength(4);
  expect(await pieces('سلام')).toHaveLength(2);
  expect(await pieces('درود')).toHaveLength(4);
});

test('words run from right to left, Latin inside them from left to right', async () => {
  const [alef, word] = await pieces('محمد ا');
  expect(alef?.width).toBeLessThan((word?.width ?? 0) / 4);
  const [first, second] = await pieces('ا محمد');
  expect(second?.width).toBeLessThan((first?.width ?? 0) / 4);
  // l is narrow, M is wide: in Persian text too, "lM" begins with l at its left.
  const [, l, m] = await pieces('ا lM ا');
  expect(l?.width).toBeLessThan((m?.width ?? 0) / 2);
});

test('numbers keep their order', async () => {
  // Alef-like one is narrow, the digit after it is not: «۱۷» has the one at its left.
  const [one, seven] = await pieces('۱۷');
  expect(one?.width).toBeLessThan((seven?.width ?? 0) * 0.8);
});

test('the picture’s font is drawn with, the same on a machine that has no font at all', async () => {
  const here = await draw('گلِ «رشت» و ۱۲ Reed & Co');
  const program = `
    import { letter } from './lib/picture/lettering.ts';
    const drawn = await letter({ ...${JSON.stringify(STYLE)}, text: 'گلِ «رشت» و ۱۲ Reed & Co' });
    process.stdout.write(drawn.data.toString('base64'));`;
  const there = execFileSync(
    process.execPath,
    ['--import', 'tsx', '--input-type=module', '-e', program],
    {
      env: {
        NODE_ENV: 'test',
        PATH: process.env.PATH,
        HOME: '/nonexistent',
        FONTCONFIG_FILE: '/nonexistent',
        FONTCONFIG_PATH: '/nonexistent',
      },
      stdio: ['ignore', 'pipe', 'ignore'],
      encoding: 'utf8',
    },
  );
  expect(there === here.data.toString('base64')).toBe(true);
});

test('what the font cannot draw is left out: emoji, other scripts, control characters', async () => {
  expect(drawable('حصیر 🧺 و 漢字\n\tسبد')).toBe('حصیر و سبد');
  expect(drawable('👩‍👩‍👧')).not.toMatch(/\p{Extended_Pictographic}/u);
  expect(await letter({ ...STYLE, text: '漢字 🧺' })).toBeNull();
  expect(drawable('میدانِ «شهدا»، ۱۲٬۵۰۰ (a-Z) & <b> é’')).toBe(
    'میدانِ «شهدا»، ۱۲٬۵۰۰ (a-Z) & <b> é’',
  );
});

test('markup in a name is text', async () => {
  const { width } = await draw('<b>x</b> &amp;');
  expect(width).toBeGreaterThan((await draw('x &')).width * 2);
});

test('a long text gets smaller, then loses its end, and stays inside its box', async () => {
  const box = { ...STYLE, width: 500, height: 150, sizes: [60, 40] };
  for (const text of [
    'کوتاه',
    'نام بلند '.repeat(4),
    'نام بسیار بلند '.repeat(40),
    'ک'.repeat(900),
  ]) {
    const drawn = await letterInto({ ...box, text });
    expect(drawn?.height).toBeLessThanOrEqual(150);
    expect(drawn?.width).toBeLessThanOrEqual(500);
  }
});

test('the TTF is the one made from the site’s present font', () => {
  const made = readFileSync('lib/picture/fair-picture.ttf').toString('latin1');
  const [, hash] = /vazirmatn-([0-9a-f]{8})\.woff2/.exec(readFileSync('lib/font.ts', 'utf8')) ?? [];
  // Names in a TTF are UTF-16.
  expect(made).toContain(Array.from(`vazirmatn-${hash}.woff2`, (c) => `\0${c}`).join(''));
});
