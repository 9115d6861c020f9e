/** Square metres of a ring of longitudes and latitudes on a small patch of Earth; below nought where clockwise. */
export function area(ring: readonly (readonly number[])[]): number {
  const metres = ring.map(([lon = 0, lat = 0]) => [
    lon * 111_320 * Math.cos((lat * Math.PI) / 180),
    lat * 110_990,
  ]);
  return metres.reduce((sum, [x = 0, y = 0], i) => {
    const [nextX = 0, nextY = 0] = metres[(i + 1) % metres.length] ?? [];
    return sum + (x * nextY - nextX * y) / 2;
  }, 0);
}
