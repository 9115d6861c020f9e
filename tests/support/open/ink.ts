import sharp from 'sharp';

/** Pieces of ink in a picture with a transparent ground, from left to right: where each begins, how wide it is. */
export async function piecesOfInk(png: Uint8Array): Promise<{ left: number; width: number }[]> {
  const { data, info } = await sharp(png)
    .ensureAlpha()
    .extractChannel('alpha')
    .raw()
    .toBuffer({ resolveWithObject: true });
  const { width, height } = info;
  const seen = new Uint8Array(width * height);
  const isInk = (at: number) => (data[at] ?? 0) > 40 && !seen[at];
  const pieces: { left: number; width: number }[] = [];
  for (let start = 0; start < seen.length; start++) {
    if (!isInk(start)) continue;
    const open = [start];
    seen[start] = 1;
    let [left, right] = [width, 0];
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      const x = at % width;
      left = Math.min(left, x);
      right = Math.max(right, x);
      const around = [
        at - width,
        at + width,
        ...(x > 0 ? [at - 1] : []),
        ...(x < width - 1 ? [at + 1] : []),
      ];
      for (const next of around.filter(isInk)) {
        seen[next] = 1;
        open.push(next);
      }
    }
    pieces.push({ left, width: right - left + 1 });
  }
  return pieces.toSorted((a, b) => a.left - b.left);
}
