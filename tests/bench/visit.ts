import { cpus } from 'node:os';
import { planDay } from '@/lib/visit/day';
import { exactOrder, walked } from '@/lib/visit/exact-order';
import { bestOrder, searchedOrder } from '@/lib/visit/order';
import { randomDay } from '../support/visit/days';
import { randomDistances } from '../support/visit/random-places';

// `npm run bench:visit`: how long the order of a visit and the plan of a day take, and how far a searched one is from the shortest.

const PLANS = 200;
const stopsOf = (places: number) => Array.from({ length: places - 1 }, (_, at) => at + 1);
const seeds = Array.from({ length: PLANS }, (_, at) => at + 1);

/** Milliseconds of the processor in this process. */
function cost(work: () => void): number {
  const used = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(used);
  return (user + system) / 1000;
}

console.log(`${cpus()[0]?.model}, ${cpus().length} cores, Node ${process.version}`);
for (const stops of [12, 13, 30, 60]) {
  const costs = seeds.slice(0, 20).map((seed) => {
    const distances = randomDistances(seed, stops + 1);
    return cost(() => bestOrder(distances));
  });
  const [first = 0] = costs;
  const most = Math.max(...costs.slice(1));
  console.log(`${stops} stops: first ${first.toFixed(1)} ms, at most ${most.toFixed(1)} ms after`);
}
for (const [stops, sessions] of [
  [12, 3],
  [60, 4],
] as const) {
  const costs = seeds
    .slice(0, 10)
    .map((seed) => cost(() => planDay(randomDay(seed, stops, sessions))));
  console.log(
    `a day of ${stops} stops and ${sessions} sessions: at most ${Math.max(...costs).toFixed(1)} ms`,
  );
}
const ratios = seeds.map((seed) => {
  const places = 14 + (seed % 3);
  const distances = randomDistances(seed, places);
  const found = searchedOrder(distances, stopsOf(places)).stops;
  return walked(distances, found) / walked(distances, exactOrder(distances, stopsOf(places)));
});
const shortest = ratios.filter((ratio) => ratio < 1 + 1e-9).length;
console.log(
  `13 to 15 stops, ${PLANS} plans: ${shortest} shortest, longest ${Math.max(...ratios).toFixed(4)} of it`,
);
