import jsQR from 'jsqr';
import sharp from 'sharp';
import { expect, test, vi } from 'vitest';
import { qrPng, qrSvg } from '@/lib/qr/code';

// Pictures and parsers take their time where other tests run beside them.
vi.setConfig({ testTimeout: 30_000 });

/** What a camera's reader sees in a picture. */
async function scan(picture: Uint8Array): Promise<string | undefined> {
  const { data, info } = await sharp(picture)
    .flatten({ background: '#fff' })
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data;
}

test.each([
  'https://fair.example/1',
  'https://rasht-sakht.example.org/999',
  'http://localhost:3000/12',
])('a reader finds %s in both formats', async (address) => {
  expect(await scan(await qrPng(address))).toBe(address);
  const svg = qrSvg(address).replace('<svg ', '<svg width="400" height="400" ');
  expect(await scan(await sharp(Buffer.from(svg)).png().toBuffer())).toBe(address);
});

test('it is still read when a drop lies on it', async () => {
  const png = await qrPng('https://fair.example/12');
  const { width } = await sharp(png).metadata();
  const side = Math.round(width / 8);
  const drop = { create: { width: side, height: side, channels: 3, background: '#888' } } as const;
  const wet = await sharp(png)
    .composite([{ input: drop, left: Math.round(width * 0.45), top: Math.round(width * 0.45) }])
    .png()
    .toBuffer();
  expect(await scan(wet)).toBe('https://fair.example/12');
});

test('four modules around it stay white, and long addresses are refused', () => {
  const svg = qrSvg('https://fair.example/12');
  const rows = Array.from(svg.matchAll(/M(\d+) (\d+)h1/g), ([, x, y]) => [Number(x), Number(y)]);
  const side = Number(/viewBox="0 0 (\d+)/.exec(svg)?.[1]);
  expect(Math.min(...rows.flat())).toBe(4);
  expect(Math.max(...rows.flat())).toBe(side - 5);
  expect(() => qrSvg(`https://fair.example/${'a'.repeat(120)}`)).toThrow(RangeError);
});
