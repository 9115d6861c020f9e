import type { DayWish } from '@/lib/visit/day-shapes';
import { randomFrom } from '../random';
import { randomDistances } from './random-places';

/** A day of so many stops and sessions, the same for the same seed; every third has booths that close at noon. */
export function randomDay(seed: number, stops: number, sessions: number): DayWish {
  const random = randomFrom(seed);
  const whole = (from: number, to: number) => from + Math.floor(random() * (to - from + 1));
  // A hundred metres are some four minutes for one who stops and looks.
  const minutes = randomDistances(seed, 1 + stops + sessions).map((row) =>
    row.map((metres) => metres / 25),
  );
  const now = whole(9 * 60, 12 * 60);
  return {
    minutes,
    now,
    stops: Array.from({ length: stops }, (_, at) => ({ place: 1 + at, stay: whole(3, 20) })),
    sessions: Array.from({ length: sessions }, (_, at) => {
      const start = now + whole(-10, 120);
      return { place: 1 + stops + at, start, end: start + whole(15, 60) };
    }),
    open:
      seed % 3 === 0
        ? [
            { opens: 10 * 60, closes: 13 * 60 },
            { opens: 16 * 60, closes: 21 * 60 },
          ]
        : [],
  };
}
