import type { Range } from './narrow';

/** A price that people say: 1, 2 or 5 with noughts. */
function round(price: number): number {
  if (price <= 0) return 0;
  const ten = 10 ** Math.floor(Math.log10(price));
  const near = [1, 2, 5, 10].map((step) => step * ten);
  return near.reduce((a, b) => (Math.abs(b - price) < Math.abs(a - price) ? b : a));
}

/**
 * Up to four price ranges that part a list into about equal numbers at round prices; none where all prices are
 * much the same. A price at a bound is in both ranges beside it.
 */
export function bandsOf(prices: readonly number[]): Range[] {
  const sorted = prices.toSorted((a, b) => a - b);
  const cuts = [0.25, 0.5, 0.75].map((part) =>
    round(sorted[Math.floor(part * sorted.length)] ?? 0),
  );
  const [least, most] = [sorted[0] ?? 0, sorted.at(-1) ?? 0];
  const bounds = [...new Set(cuts)].filter((cut) => cut > least && cut < most);
  if (bounds.length === 0) return [];
  return [undefined, ...bounds].map((min, at) => ({ min, max: bounds[at] }));
}
