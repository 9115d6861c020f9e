import type { DirectionWords } from '@/lib/i18n/fa/directions';
import type { Locale } from '@/lib/i18n/locale';
import { number, wholeYear } from '@/lib/text/format';
import type { Arrival } from './arrival';
import type { Directions, Step } from './directions';
import { briefName } from './labels';
import type { Mark } from './marks';

/** How a mark is called inside a sentence. A name in the other language keeps its own direction (UAX 9, isolates). */
export function markText(locale: Locale, words: DirectionWords, mark: Mark): string {
  if (mark.kind === 'booth') return words.booth(wholeYear(locale, mark.number));
  const { name, kind } = mark.landmark;
  const text = briefName(name.text);
  const own = name.lang === locale ? text : `\u2068${text}\u2069`;
  return words.landmark(own, kind, mark.only);
}

function stepText(locale: Locale, words: DirectionWords, step: Step, from: string | null): string {
  const distance = step.metres > 0 ? words.metres(number(locale, step.metres)) : words.few;
  const { turn, at, past } = step;
  const named = at && words.at[at.relation](markText(locale, words, at.mark));
  let walk: string;
  if (from !== null && turn === 'straight') walk = words.ahead(from, words.ways[turn], distance);
  else if (from !== null) walk = words.first(from, words.ways[turn], distance);
  else if (named) walk = words.turnAt(words.turns[turn], named, distance);
  else walk = words.next(words.turns[turn], distance);
  return past ? words.past[past.hand](walk, markText(locale, words, past.mark)) : walk;
}

/** Beside which booths the goal stands; empty text where none is near. */
function whereText(locale: Locale, words: DirectionWords, { goal, beside }: Arrival): string {
  const [first, second] = beside.map((booth) => wholeYear(locale, booth));
  if (first === undefined) return '';
  if (goal.kind === 'landmark') return words.near(first);
  return second === undefined ? words.beside(first) : words.between(first, second);
}

/**
 * The way in one sentence, without a full stop: «از ورودی اصلی ۳۰ متر مستقیم، بعد از آب‌نما دست راست ۱۰ متر؛
 * میان غرفه‌های ۱۱ و ۱۳، سمت چپ شما».
 */
export function directionText(
  locale: Locale,
  words: DirectionWords,
  { from, start, steps, arrival }: Directions,
): string {
  if (steps.length === 0) return words.here;
  const side = start.side && words.sides[start.side.kind](markText(locale, words, start.side.mark));
  const begun = words.from[start.facing](markText(locale, words, from), side ?? '');
  const walks = words.join(
    steps.map((step, index) => stepText(locale, words, step, index === 0 ? begun : null)),
  );
  const [goal, hand] = [markText(locale, words, arrival.goal), words.hands[arrival.hand]];
  const where = whereText(locale, words, arrival);
  return where ? words.arriveBy(walks, goal, hand, where) : words.arrive(walks, goal, hand);
}
