import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { PLAIN_ICONS } from '@/components/ui/icon-names';
import { ICON_SPRITE, TURNING_ICONS } from '@/components/ui/icon-sprite';
import { thread } from '@/lib/cloth/thread';
import { FONT_URL } from '@/lib/font';

const hash8 = (file: string) =>
  createHash('sha256').update(readFileSync(file)).digest('hex').slice(0, 8);

test('the one font file is named for its bytes, is at most 50 KB, and the style sheet asks for it', () => {
  const [file, ...others] = readdirSync('public/fonts').filter((name) => name.endsWith('.woff2'));
  expect(others).toEqual([]);
  expect(file).toBe(`vazirmatn-${hash8(`public/fonts/${file}`)}.woff2`);
  expect(readFileSync(`public/fonts/${file}`).length).toBeLessThanOrEqual(50_000);
  expect(FONT_URL).toBe(`/fonts/${file}`);
  expect(readFileSync('app/font.css', 'utf8')).toContain(`url('${FONT_URL}')`);
  expect(readFileSync('public/fonts/OFL.txt', 'utf8')).toContain('SIL OPEN FONT LICENSE');
});

test('the sprite is named for its bytes and holds every icon that components may name', () => {
  expect(ICON_SPRITE).toBe(`/icons-${hash8(`public${ICON_SPRITE}`)}.svg`);
  const svg = readFileSync(`public${ICON_SPRITE}`, 'utf8');
  const ids = Array.from(
    svg.matchAll(/<symbol id="([^"]+)" viewBox="0 0 24 24"></g),
    ([, id]) => id,
  );
  expect(ids).toEqual([...PLAIN_ICONS, ...TURNING_ICONS]);
  expect(new Set(ids).size).toBe(ids.length);
});

test('threads have the same colours in cloth and in the style sheet', () => {
  const css = readFileSync('app/tokens.css', 'utf8');
  const found = Array.from(css.matchAll(/--t-(\w+): (#\w+);/g), ([, name, colour]) => [
    name,
    colour,
  ]);
  expect(Object.fromEntries(found)).toEqual(thread);
});
