// Makes public/icon.svg, icon-192.png, icon-512.png, icon-maskable-512.png, apple-touch-icon.png and
// favicon.ico from the brand mark: node deploy/app-icons.mjs. The results are committed.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { crc32, deflateSync } from 'node:zlib';

const folder = fileURLToPath(new URL('../public/', import.meta.url));

// The interlace of components/ui/brand-mark.tsx: warp of straw, weft of clay, on tea; x y width height.
const SIDE = 28;
const colours = ['#1e4b3a', '#dba53f', '#b5452c'];
const straw = [3, 12, 21].map((x) => [x, 0, 4, 28]);
const clay = [
  [0, 3, 12, 4],
  [16, 3, 12, 4],
  [0, 21, 12, 4],
  [16, 21, 12, 4],
  [7, 12, 14, 4],
  [0, 12, 3, 4],
  [25, 12, 3, 4],
];
const layers = [[], straw, clay];

const path = (rects) => rects.map(([x, y, w, h]) => `M${x} ${y}h${w}v${h}h-${w}z`).join('');
writeFileSync(
  `${folder}icon.svg`,
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIDE} ${SIDE}" shape-rendering="crispEdges">` +
    `<path fill="${colours[0]}" d="M0 0h28v28H0z"/><path fill="${colours[1]}" d="${path(straw)}"/>` +
    `<path fill="${colours[2]}" d="${path(clay)}"/></svg>\n`,
);

/** One byte for each pixel: the mark `scale` times as large, in the middle of a square of tea. */
function pixels(size, scale) {
  const grid = Buffer.alloc(size * size);
  const start = Math.floor((size - SIDE * scale) / 2);
  layers.forEach((rects, colour) => {
    for (const [x, y, width, height] of rects) {
      for (let row = y * scale; row < (y + height) * scale; row++) {
        const from = (start + row) * size + start + x * scale;
        grid.fill(colour, from, from + width * scale);
      }
    }
  });
  return grid;
}

/** A PNG with a palette (RFC 2083). */
function png(size, scale) {
  const chunk = (type, data) => {
    const body = Buffer.concat([Buffer.from(type), data]);
    const frame = Buffer.alloc(8);
    frame.writeUInt32BE(data.length, 0);
    frame.writeUInt32BE(crc32(body), 4);
    return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(size, 0);
  head.writeUInt32BE(size, 4);
  head.set([8, 3, 0, 0, 0], 8);
  const grid = pixels(size, scale);
  const rows = Array.from({ length: size }, (_, y) =>
    Buffer.concat([Buffer.from([0]), grid.subarray(y * size, (y + 1) * size)]),
  );
  return Buffer.concat([
    Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]),
    chunk('IHDR', head),
    chunk('PLTE', Buffer.from(colours.map((hex) => hex.slice(1)).join(''), 'hex')),
    chunk('IDAT', deflateSync(Buffer.concat(rows), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

writeFileSync(`${folder}icon-192.png`, png(192, 6));
writeFileSync(`${folder}icon-512.png`, png(512, 18));
// Whole within the circle of four fifths that a launcher may cut.
writeFileSync(`${folder}icon-maskable-512.png`, png(512, 10));
writeFileSync(`${folder}apple-touch-icon.png`, png(180, 5));

const small = png(32, 1);
const entry = Buffer.alloc(22);
entry.writeUInt16LE(1, 2);
entry.writeUInt16LE(1, 4);
entry.set([32, 32, 0, 0], 6);
entry.writeUInt16LE(1, 10);
entry.writeUInt16LE(8, 12);
entry.writeUInt32LE(small.length, 14);
entry.writeUInt32LE(22, 18);
writeFileSync(`${folder}favicon.ico`, Buffer.concat([entry, small]));
