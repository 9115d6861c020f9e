/** How many of a list are first: seen before anybody scrolls far. */
export const FIRST = 10;

/**
 * Where the cycle of so many booths begins on a day: each day those are first who come behind yesterday's first
 * ten. Over any run of days the first tens are one unbroken stretch of the cycle, so that no booth is among them
 * more than once more often than another.
 * @param day a running number of the day in Tehran, whose Jalali date it counts (`dayNumber`)
 * @returns the place of the day's first, counted from nought; nought where there are none
 */
export const beginningOf = (count: number, day: number): number =>
  count === 0 ? 0 : (((day * FIRST) % count) + count) % count;
