/** Distances between places, row by row, the same in both directions; what is first is where one stands. */
export type Distances = readonly (readonly number[])[];

/** So many stops are ordered exactly: 4,096 sets of stops times twelve last ones. */
export const EXACT_MAX = 12;

const between = (distances: Distances, a: number, b: number): number =>
  distances[a]?.[b] ?? Infinity;

/** How far one walks from the start over the stops in this order. */
export const walked = (distances: Distances, stops: readonly number[]): number =>
  stops.reduce((sum, stop, at) => sum + between(distances, stops[at - 1] ?? 0, stop), 0);

/**
 * The shortest walk from the start over all stops, ending anywhere (Held and Karp 1962: the best walk over a set of
 * stops that ends at one of them goes on from the best walk over the others). Time and room double with each stop.
 * @param stops numbers of places, none of them the start; 20 at most fit in memory
 */
export function exactOrder(distances: Distances, stops: readonly number[]): number[] {
  const count = stops.length;
  if (count === 0) return [];
  const far = Float64Array.from(stops.flatMap((a) => stops.map((b) => between(distances, a, b))));
  const size = 1 << count;
  // Per set of visited stops and last stop: the length of the best walk, and the stop before the last.
  const best = new Float64Array(size * count).fill(Infinity);
  const before = new Int8Array(size * count).fill(-1);
  for (const [at, stop] of stops.entries())
    best[(1 << at) * count + at] = between(distances, 0, stop);
  for (let set = 1; set < size; set += 1) {
    for (let ends = set; ends > 0; ends &= ends - 1) {
      const last = 31 - Math.clz32(ends & -ends);
      const length = best[set * count + last] ?? Infinity;
      for (let others = size - 1 - set; others > 0; others &= others - 1) {
        const next = 31 - Math.clz32(others & -others);
        const total = length + (far[last * count + next] ?? 0);
        const to = (set | (1 << next)) * count + next;
        if (total < (best[to] ?? 0)) {
          best[to] = total;
          before[to] = last;
        }
      }
    }
  }
  let set = size - 1;
  let last = 0;
  for (let at = 1; at < count; at += 1) {
    if ((best[set * count + at] ?? 0) < (best[set * count + last] ?? 0)) last = at;
  }
  const order: number[] = [];
  for (let left = count; left > 0; left -= 1) {
    order.push(stops[last] ?? 0);
    const from = before[set * count + last] ?? -1;
    set &= ~(1 << last);
    last = Math.max(from, 0);
  }
  return order.reverse();
}
