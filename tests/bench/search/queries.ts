import { randomFrom } from '../../support/random';

export type QueryGroup = { kind: string; queries: string[] };

/** Queries as visitors type them, made of texts that are there: so many of each kind. */
export function queriesFrom(texts: readonly string[], each: number): QueryGroup[] {
  const random = randomFrom(11);
  const below = (n: number) => Math.floor(random() * n);
  const words = () => (texts[below(texts.length)] ?? '').split(' ');
  const word = (least = 3): string => {
    const found = words().filter(({ length }) => length >= least);
    return found[below(found.length)] ?? word(least);
  };
  const typo = (of: string): string => {
    const at = 1 + below(of.length - 2);
    return `${of.slice(0, at)}${of.slice(at + 1)}`;
  };
  const many = (kind: string, make: () => string): QueryGroup => ({
    kind,
    queries: Array.from({ length: each }, make),
  });
  return [
    many('a word', () => word()),
    many('one letter', () => word().slice(0, 1)),
    many('two letters', () => word().slice(0, 2)),
    many('a beginning', () => word(4).slice(0, 3)),
    many('a typo', () => typo(word(5))),
    many('two words', () => words().slice(0, 2).join(' ')),
    many('three and a half', () => {
      const all = words().slice(0, 4);
      return all.map((one, at) => (at === all.length - 1 ? one.slice(0, 3) : one)).join(' ');
    }),
    many('two as one', () => words().slice(0, 2).join('')),
    many('nothing', () => `${word()} ژظژظژ`),
  ];
}
