/**
 * So many of the booths for one day, spread over the square: each day moves on by one, so that every booth has
 * its turn. The order is theirs.
 * @param day any running number of the day
 */
export function featured<Booth>(booths: readonly Booth[], day: number, count: number): Booth[] {
  if (booths.length <= count) return [...booths];
  const apart = Math.floor(booths.length / count);
  const first = ((day % booths.length) + booths.length) % booths.length;
  const chosen = new Set(
    Array.from({ length: count }, (_, nth) => (first + nth * apart) % booths.length),
  );
  return booths.filter((_, index) => chosen.has(index));
}
