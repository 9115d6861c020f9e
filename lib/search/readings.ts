import { joined, PARTS_MAX, type Asked, type Typed } from './ask';
import {
  bySound,
  keyboardTerms,
  literalTerms,
  otherwise,
  termsFor,
  wordsOf,
  type BySound,
  type Term,
  type Word,
} from './terms';

/** One typed word, or what it is read as: a listing has to hold one of the terms. */
export type Slot = { typed: string; terms: Term[] };

/** One way to understand a query: a listing has to fill every slot. `cost`: how far it is from what was typed. */
export type Reading = { slots: Slot[]; cost: number };

/** So many ways to understand a query are looked for. */
const READINGS_MAX = 6;
/** So many are thought of before the best are taken. */
const THOUGHT_OF = 64;

type Step = { length: number; slots: Slot[]; cost: number };

/** The words that a synonym of several stands for: each has to be there. */
const synonymSteps = (words: readonly Word[], length: number): Step[] =>
  words
    .flatMap(({ terms }) => terms)
    .filter((terms) => terms.includes(' '))
    .map((terms) => ({
      length,
      cost: 1,
      slots: terms.split(' ').map((token) => ({
        typed: token,
        terms: [{ token, tier: 3 as const, rank: 10 }],
      })),
    }));

/** Two or three parts of a word, each in the vocabulary; the fewest parts and the longest first. */
function split(sound: string, vocabulary: BySound, most = PARTS_MAX): string[][] {
  if (most === 0) return [];
  const whole = vocabulary.has(sound) && (sound.length > 1 || sound === 'و') ? [[sound]] : [];
  const cuts = Array.from({ length: sound.length - 1 }, (_, at) => sound.length - 1 - at);
  const apart = cuts.flatMap((at) => {
    const head = sound.slice(0, at);
    if (!vocabulary.has(head) || (head.length < 2 && head !== 'و')) return [];
    return split(sound.slice(at), vocabulary, most - 1).map((tail) => [head, ...tail]);
  });
  return [...whole, ...apart].toSorted((a, b) => a.length - b.length);
}

function stepsAt(
  words: readonly Typed[],
  at: number,
  vocabulary: readonly Word[],
  known: BySound,
  held: BySound,
): Step[] {
  const word = words[at];
  if (!word) return [];
  const terms = termsFor(word, vocabulary);
  const asTyped: Step[] = word.little
    ? [{ length: 1, slots: [], cost: 0 }]
    : terms.length > 0
      ? [{ length: 1, slots: [{ typed: word.word, terms }], cost: 0 }]
      : [];
  const together = [2, 3].flatMap((length): Step[] => {
    if (at + length > words.length) return [];
    const found = wordsOf(joined(words, at, length), known);
    const one = otherwise(found);
    const typed = words.slice(at, at + length).map((part) => part.word);
    return [
      ...(one.length > 0
        ? [{ length, slots: [{ typed: typed.join(''), terms: one }], cost: 1 }]
        : []),
      ...synonymSteps(found, length),
    ];
  });
  // A word that is known is not two: taking it apart would read every listing of its parts.
  const isKnown = terms.some(({ tier }) => tier === 3);
  const apart = (isKnown ? [] : split(word.sound, held))
    .filter((parts) => parts.length > 1)
    .slice(0, 2)
    .map((parts) => ({
      length: 1,
      cost: parts.length,
      slots: parts.map((part) => ({ typed: part, terms: otherwise(held.get(part) ?? []) })),
    }));
  return [...asTyped, ...synonymSteps(wordsOf([word.sound], known), 1), ...together, ...apart];
}

/**
 * The ways through a query, from word to word by one of the steps from each. Only steps from which the end can
 * be reached are taken: the work is in proportion to what is found, never to the ways that lead nowhere.
 */
function walked(steps: readonly Step[][]): Reading[] {
  const open = new Map<number, Step[]>();
  for (const [at, some] of [...steps.entries()].toReversed()) {
    const on = some.filter(({ length }) => at + length === steps.length || open.has(at + length));
    if (on.length > 0) open.set(at, on);
  }
  const found: Reading[] = [];
  function walk(at: number, slots: Slot[], cost: number) {
    if (found.length >= THOUGHT_OF) return;
    if (at >= steps.length) {
      if (slots.length > 0) found.push({ slots, cost });
      return;
    }
    for (const step of open.get(at) ?? [])
      walk(at + step.length, [...slots, ...step.slots], cost + step.cost);
  }
  walk(0, [], 0);
  return found;
}

/**
 * The ways to understand a query, the nearest to what was typed first: its words as they are, those joined
 * that were typed apart and parted that were typed as one, synonyms, and the words of the other keyboard.
 * None where some word is unknown in all of them.
 * @param literal only the words that were typed, and those that begin with them
 */
export function readings(asked: Asked, vocabulary: readonly Word[], literal = false): Reading[] {
  const { words, keyboard } = asked;
  if (literal) {
    const only = words.map((word) => ({ typed: word.word, terms: literalTerms(word, vocabulary) }));
    return only.length > 0 && only.every(({ terms }) => terms.length > 0)
      ? [{ slots: only, cost: 0 }]
      : [];
  }
  const known = bySound(vocabulary);
  const held = bySound(vocabulary.filter(({ docs }) => docs > 0));
  const found = walked(words.map((_, at) => stepsAt(words, at, vocabulary, known, held)));
  const onKeys = keyboard.map((word) => ({
    typed: word.word,
    terms: keyboardTerms(word, vocabulary),
  }));
  if (onKeys.length > 0 && onKeys.every(({ terms }) => terms.length > 0)) {
    const reading = { slots: onKeys, cost: 3 };
    if (isWhole(reading) && !found.some(isWhole)) return [reading];
    found.push(reading);
  }
  return found.toSorted((a, b) => a.cost - b.cost).slice(0, READINGS_MAX);
}

/** Whether there are whole words for all that was typed, not just beginnings and typos. */
const isWhole = ({ slots }: Reading) =>
  slots.every(({ terms }) => terms.some(({ tier }) => tier === 3));
