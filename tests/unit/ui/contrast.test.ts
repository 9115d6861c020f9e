import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync('app/tokens.css', 'utf8');
const values = (block: string) =>
  new Map(
    Array.from(block.matchAll(/--([\w-]+): #(\w{6});/g), ([, name = '', hex = '']) => [name, hex]),
  );
const light = values(css.slice(0, css.indexOf('@media screen')));
const dark = values(css.slice(css.indexOf(`:root[data-theme='dark']`)));

/** Relative luminance of an sRGB colour (WCAG 2.2). */
function luminance(hex: string) {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const value = parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
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
