import { ask } from '@/lib/search/ask';
import { readings, type Reading, type Slot } from '@/lib/search/readings';
import { sound } from '@/lib/search/sound';
import type { Tier, Word } from '@/lib/search/terms';
import { weighted } from '@/lib/search/words';

/** What can be found: its name counts more than its labels, and those more than its text. */
export type Doc = { name: string; label: string; text: string };

/** Words that differ by a typo are shown where so few others were found, as on the site's own search page. */
const FEW = 10;
/** How much a field and a reading's cost count beside a term's rank, as in lib/search/ranking.ts. */
const FIELD = 16;
const COST = 2;

/** By token the documents that hold it, each with the weight of its best field. */
type Postings = Map<string, Map<number, number>>;

function postingsOf(docs: readonly Doc[]): Postings {
  const postings: Postings = new Map();
  for (const [at, { name, label, text }] of docs.entries()) {
    for (const [token, weight] of weighted({ names: [name], labels: [label], texts: [text] })) {
      const held = postings.get(token) ?? new Map<number, number>();
      postings.set(token, held.set(at, weight));
    }
  }
  return postings;
}

function vocabularyOf(postings: Postings, leads: Readonly<Record<string, string[]>>): Word[] {
  const words = new Set([...postings.keys(), ...Object.keys(leads)]);
  return [...words].map((word) => ({
    word,
    sound: sound(word),
    spelling: word,
    docs: postings.get(word)?.size ?? 0,
    terms: Object.hasOwn(leads, word) ? (leads[word] ?? []) : [],
  }));
}

type Fit = { tier: Tier; value: number };

const isBetter = (one: Fit, other: Fit | undefined): boolean =>
  !other || one.tier > other.tier || (one.tier === other.tier && one.value > other.value);

/** Which documents fill a slot, each by its best term. */
function filling({ terms }: Slot, postings: Postings): Map<number, Fit> {
  const found = new Map<number, Fit>();
  for (const { token, tier, rank } of terms) {
    for (const [doc, weight] of postings.get(token) ?? []) {
      const fit = { tier, value: weight * FIELD + rank };
      if (isBetter(fit, found.get(doc))) found.set(doc, fit);
    }
  }
  return found;
}

/** The documents that fill every slot; the worst slot decides the tier, their mean the rest. */
function fitting({ slots, cost }: Reading, postings: Postings): Map<number, Fit> {
  const filled = slots.map((slot) => filling(slot, postings));
  const [first, ...others] = filled;
  const found = new Map<number, Fit>();
  for (const doc of first?.keys() ?? []) {
    if (!others.every((slot) => slot.has(doc))) continue;
    const fits = filled.flatMap((slot) => slot.get(doc) ?? []);
    const tier = Math.min(...fits.map((fit) => fit.tier)) as Tier;
    const sum = fits.reduce((all, { value }) => all + value, 0);
    found.set(doc, { tier, value: sum / fits.length - COST * cost });
  }
  return found;
}

/**
 * The site's search over documents that are at hand: the same folding, readings and terms (lib/search), matched
 * here instead of in a database.
 * @param leads by another spelling the words (as tokens, several by spaces) that it stands for
 * @returns finds, by what was typed, the places of documents, the best first
 */
export function finder(
  docs: readonly Doc[],
  leads: Readonly<Record<string, string[]>>,
): (q: string) => number[] {
  const postings = postingsOf(docs);
  const vocabulary = vocabularyOf(postings, leads);
  const sizes = docs.map(({ name }) => weighted({ names: [name] }).size);
  return (q) => {
    const best = new Map<number, Fit>();
    for (const reading of readings(ask(q), vocabulary)) {
      for (const [doc, fit] of fitting(reading, postings)) {
        if (isBetter(fit, best.get(doc))) best.set(doc, fit);
      }
    }
    // Of those that fit alike the one with the shortest name is the nearest.
    const size = (at: number) => sizes[at] ?? 0;
    const all = [...best].sort(
      ([a, one], [b, other]) =>
        other.tier - one.tier || other.value - one.value || size(a) - size(b) || a - b,
    );
    const good = all.filter(([, { tier }]) => tier > 1);
    return (good.length >= FEW ? good : all).map(([doc]) => doc);
  };
}
