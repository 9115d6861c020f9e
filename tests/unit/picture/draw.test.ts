import sharp from 'sharp';
import { expect, test, vi } from 'vitest';
import { clothPicture } from '@/lib/cloth/picture';
import { drawPicture } from '@/lib/picture/draw';
import { AWKWARD } from '../../support/open/awkward';

// Pictures and parsers take their time where other tests run beside them.
vi.setConfig({ testTimeout: 30_000 });

const cloth = clothPicture('12-cat-reed') ?? '';

test('a picture has the size that other sites want, and is light', async () => {
  const png = await drawPicture({
    cloth,
    plaque: '۱۲',
    title: 'حصیربافی',
    lines: ['سبد و زنبیل'],
    foot: 'رشت ساخت',
  });
  expect(await sharp(png).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 });
  expect(png.length).toBeLessThan(100_000);
});

test('any text is drawn: markup, marks, emoji, long ones, none', async () => {
  for (const text of [AWKWARD.join(' '), '🧺', '']) {
    const png = await drawPicture({
      cloth,
      plaque: '۹۹۹',
      title: text,
      lines: [text, text],
      foot: text,
    });
    expect(await sharp(png).metadata()).toMatchObject({ width: 1200, height: 630 });
  }
});
