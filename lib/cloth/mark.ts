import { familyOf } from './family';
import { thread } from './thread';

/** Ground and second colour of a category's two-tone mark, as CSS colours. */
export function markColors(token: string): readonly [string, string] {
  const { ground, mark } = familyOf(token);
  return [thread[ground], thread[mark]];
}

/** A stripe across an awning: colour, and where along the edge it lies, from 0 to 1. */
export type Stripe = { color: string; from: number; to: number };

/**
 * The booth's threads for its awning on the plan: ground the whole way, a stripe of hem, and one that goes by
 * the number, so that neighbours of one category differ.
 */
export function threads(number: number, token: string): readonly Stripe[] {
  const { ground, hem, ones, tens, weft } = familyOf(token);
  const own = [ones, tens, weft].filter((colour) => colour !== hem);
  return [
    { color: thread[ground], from: 0, to: 1 },
    { color: thread[hem], from: 4 / 36, to: 9 / 36 },
    { color: thread[own[number % own.length] ?? ones], from: 27 / 36, to: 32 / 36 },
  ];
}
