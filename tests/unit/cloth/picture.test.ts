import { expect, test } from 'vitest';
import { clothPicture, fairFile, fairPicture, isFairFile, motifFile } from '@/lib/cloth/picture';
import { clothFile } from '@/lib/cloth/file';
import { motifCloth, weave } from '@/lib/cloth/weave';

test('a file name stands for the cloth it was made for', () => {
  expect(clothPicture(clothFile(12, 'cat-reed'))).toBe(weave(12, 'cat-reed'));
  expect(clothPicture(motifFile('cat-reed'))).toBe(motifCloth('cat-reed'));
});

test.each([
  '',
  'cat-reed',
  '0-cat-reed',
  '012-cat-reed',
  '1000-cat-reed',
  '12-',
  '12-Cat',
  '12-cat--reed',
  '12-cat-reed-',
  '12-cat/../x',
  'motif-',
  'motif-Cat',
  `motif-${'a'.repeat(41)}`,
  `12-${'a'.repeat(41)}`,
  'fair-00000000',
])('«%s» stands for nothing', (name) => {
  expect(clothPicture(name)).toBeNull();
});

test('the name of the fair’s cloth changes with every booth that comes, goes or changes category', () => {
  const fair = [
    { number: 1, token: 'cat-tea' },
    { number: 2, token: 'cat-reed' },
  ];
  const names = [
    fair,
    fair.slice(1),
    [...fair, { number: 3, token: 'cat-tea' }],
    [{ number: 1, token: 'cat-hide' }, ...fair.slice(1)],
    [],
  ].map(fairFile);
  expect(new Set(names).size).toBe(names.length);
  expect(names.every(isFairFile)).toBe(true);
  expect(fairPicture(fair).name).toBe(names[0]);
  expect(clothPicture(fairFile(fair))).toBeNull();
});
