import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync('app/tokens.css', 'utf8');
const values = (block: string) =>
  new Map(
    Array.from(block.matchAll(/--([\w-]+):\s*oklch\(([\d.]+) ([\d.]+) ([\d.]+)\);/g), (m) => [
      m[1] ?? '',
      [Number(m[2]), Number(m[3]), Number(m[4])] as const,
    ]),
  );
const light = values(css.slice(0, css.indexOf('@media screen')));
const dark = values(css.slice(css.indexOf(`:root[data-theme='dark']`)));

/** Relative luminance (WCAG 2.2) of an OKLCH colour, by the sRGB matrices of CSS Color 4. */
function luminance([lightness, chroma, hue]: readonly [number, number, number]) {
  const a = chroma * Math.cos((hue * Math.PI) / 180);
  const b = chroma * Math.sin((hue * Math.PI) / 180);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const clip = (x: number) => Math.min(1, Math.max(0, x));
  return (
    0.2126 * clip(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s) +
    0.7152 * clip(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s) +
    0.0722 * clip(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s)
  );
}

function contrast(theme: typeof light, front: string, back: string) {
  const [one, other] = [front, back].map((name) => {
    const value = theme.get(name);
    if (!value) throw new Error(`no token --${name}`);
    return luminance(value);
  });
  const [low = 0, high = 0] = [one ?? 0, other ?? 0].toSorted((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

const grounds = ['surface', 'surface-raised', 'surface-sunken'];
const text: [string, string][] = [
  ...['ink', 'muted', 'accent'].flatMap((ink) => grounds.map((g): [string, string] => [ink, g])),
  ['on-accent', 'accent'],
  ['on-accent', 'accent-hover'],
  ['on-accent-soft', 'accent-soft'],
  ['live', 'surface'],
  ['on-live', 'live'],
  ['on-live-soft', 'live-soft'],
  ['ink', 'live-soft'],
  ['ink', 'accent-soft'],
  ['label-ink', 'label'],
  ['on-inverse', 'surface-inverse'],
  ['on-inverse-muted', 'surface-inverse'],
  ...['success', 'warning', 'danger', 'info'].flatMap((tone): [string, string][] => [
    [tone, `${tone}-soft`],
    [tone, 'surface'],
    [tone, 'surface-raised'],
    ['ink', `${tone}-soft`],
  ]),
  ...['plan-ground', 'plan-path', 'plan-green', 'plan-water', 'plan-booth'].map(
    (ground): [string, string] => ['ink', ground],
  ),
];
const passing: [string, string][] = [
  ['live', 'surface-raised'],
  ['live', 'surface-sunken'],
  ['muted', 'accent-soft'],
];
const edges: [string, string][] = ['line-strong', 'focus'].flatMap((edge) =>
  grounds.map((ground): [string, string] => [edge, ground]),
);

describe.each([
  ['light', light],
  ['dark', dark],
])('in the %s theme', (_, theme) => {
  test.each(text)('%s on %s is read easily (7:1)', (front, back) => {
    expect(contrast(theme, front, back)).toBeGreaterThanOrEqual(7);
  });

  test.each(passing)('%s on %s is read (4.5:1)', (front, back) => {
    expect(contrast(theme, front, back)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(edges)('%s on %s is seen as an edge (3:1)', (front, back) => {
    expect(contrast(theme, front, back)).toBeGreaterThanOrEqual(3);
  });
});

test('both ways into the dark theme give the same colours', () => {
  const system = values(
    css.slice(css.indexOf('@media screen'), css.indexOf(`:root[data-theme='dark']`)),
  );
  expect([...system]).toEqual([...dark]);
});
