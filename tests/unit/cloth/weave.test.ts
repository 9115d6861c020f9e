import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { KNOWN_TOKENS } from '@/lib/cloth/family';
import { clothFile } from '@/lib/cloth/file';
import { motifCloth, weave } from '@/lib/cloth/weave';
import { elements, strangeTokens, woven } from './read-cloth';

const tokens = [...KNOWN_TOKENS, ...strangeTokens];
const numbers = Array.from({ length: 99 }, (_, i) => i + 1);
const fingerprint = (svg: string) => createHash('sha256').update(svg).digest('hex').slice(0, 16);

describe('the cloth of a booth', () => {
  test('the ten colour tokens of the sample fair have families of their own', () => {
    expect(KNOWN_TOKENS).toEqual(
      ['saffron', 'tea', 'olive', 'silk', 'reed', 'walnut', 'copper', 'volt', 'hide', 'rain'].map(
        (name) => `cat-${name}`,
      ),
    );
  });

  test('every number and token, known or not, gives a cloth that looks different', () => {
    const first = new Map<string, string>();
    const twins = tokens.flatMap((token) =>
      numbers.flatMap((number) => {
        const cloth = woven(weave(number, token));
        const name = clothFile(number, token);
        const twin = first.get(cloth);
        first.set(cloth, twin ?? name);
        return twin === undefined ? [] : [`${twin} = ${name}`];
      }),
    );
    expect(twins).toEqual([]);
    expect(first.size).toBe(tokens.length * 99);
  });

  test('numbers of one family differ up to 999', () => {
    const drawn = new Set(Array.from({ length: 999 }, (_, i) => woven(weave(i + 1, 'cat-reed'))));
    expect(drawn.size).toBe(999);
  });

  test('bytes stay the same: signs are printed from them', () => {
    expect(fingerprint(weave(1, 'cat-saffron'))).toBe('e80039ff5b2a0c26');
    expect(fingerprint(weave(12, 'cat-reed'))).toBe('590183c7e01edbfc');
    expect(fingerprint(weave(30, 'cat-rain'))).toBe('deb39c2b7bd77317');
    expect(fingerprint(weave(99, 'cat-volt'))).toBe('78bb7d578dd0d607');
    expect(fingerprint(weave(345, 'cat-copper'))).toBe('f9b84a5214527ddb');
    expect(fingerprint(weave(7, 'cat-c11'))).toBe('4964897fd8b9356b');
    expect(fingerprint(motifCloth('cat-walnut'))).toBe('533a7c33ddb2509b');
  });

  test.each([
    [347, { ones: 7, tens: 4, hundreds: 3 }],
    [99, { ones: 9, tens: 9, hundreds: 0 }],
    [60, { ones: 0, tens: 6, hundreds: 0 }],
    [5, { ones: 5, tens: 0, hundreds: 0 }],
  ])('%d can be counted: thin threads, wide bands, lines across', (number, count) => {
    // On a tea cloth ones are silk, tens and the figure's colour are paddy.
    const { rects } = elements(weave(number, 'cat-tea'));
    const right = rects.filter(({ x, height }) => height === 64 && x >= 48);
    expect({
      ones: right.filter(({ fill }) => fill === '#f3e9cf').length,
      tens: right.filter(({ fill }) => fill === '#7ba23f').length,
      hundreds: rects.filter(
        ({ fill, width, height, checkered }) =>
          fill === '#7ba23f' && width === 96 && height === 1 && !checkered,
      ).length,
    }).toEqual(count);
  });

  test('no thread of the number is lost past the edges of the cloth', () => {
    const lost = numbers.flatMap((number) =>
      elements(weave(number, 'cat-tea')).rects.filter(
        ({ x, width, height }) => height === 64 && (x < 0 || x + width > 96),
      ),
    );
    expect(lost).toEqual([]);
  });

  test('a cloth to number 99 weighs at most 2 KB, a category cloth too', () => {
    for (const token of tokens) {
      expect(Math.max(...numbers.map((number) => weave(number, token).length))).toBeLessThanOrEqual(
        2048,
      );
      expect(motifCloth(token).length).toBeLessThanOrEqual(2048);
    }
  });

  test('any token gives well-formed XML and never its own text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 1, max: 999 }), (token, n) => {
        expect(elements(weave(n, token)).names[0]).toBe('svg');
        expect(elements(motifCloth(token)).names[0]).toBe('svg');
      }),
    );
  });

  test.each([0, -1, 1000, 1.5, NaN])('%d is no booth number', (number) => {
    expect(() => weave(number, 'cat-tea')).toThrow(RangeError);
  });
});
