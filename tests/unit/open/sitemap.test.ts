import { expect, test } from 'vitest';
import {
  SITEMAP_MAX,
  sitemapEntries,
  sitemapFile,
  sitemapFiles,
  sitemapIndex,
} from '@/lib/open/sitemap';

const ORIGIN = 'https://fair.example';
const changedAt = '2026-11-22T06:00:00.000Z';
const none = { edition: { daysCount: 0 }, booths: [], producers: [], products: [], sessions: [] };
const locs = (xml: string | null) =>
  Array.from(xml?.matchAll(/<loc>([^<]*)<\/loc>/g) ?? [], ([, loc]) => loc);

test('every page stands in it once, in both languages, with its last change', () => {
  const entries = sitemapEntries({
    edition: { daysCount: 2 },
    booths: [{ number: 12, changedAt }],
    producers: [{ slug: 'حصیر-مهتاب', changedAt }],
    products: [{ slug: 'basket', changedAt }],
    sessions: [{ code: 'S101', changedAt }],
  });
  const file = sitemapFile(ORIGIN, entries, 1);
  const found = locs(file);
  expect(new Set(found).size).toBe(found.length);
  expect(found).toContain('https://fair.example/');
  expect(found).toContain('https://fair.example/en');
  expect(found).toContain('https://fair.example/en/schedule/2');
  expect(found).toContain(`https://fair.example/producers/${encodeURIComponent('حصیر-مهتاب')}`);
  expect(file).toContain(
    `<url><loc>https://fair.example/booths/12</loc><lastmod>${changedAt}</lastmod></url>`,
  );
  expect(found.filter((loc) => /search|visit|admin|filtered/.test(loc ?? ''))).toEqual([]);
});

test('an empty fair has its plain pages', () => {
  const entries = sitemapEntries(none);
  expect(sitemapFiles(entries)).toBe(1);
  expect(locs(sitemapFile(ORIGIN, entries, 1)).length).toBe(20);
  expect(sitemapFiles([])).toBe(1);
});

test('a file has at most 50,000 addresses, and all of them stand in some file', () => {
  expect(SITEMAP_MAX).toBe(50_000);
  const many = (n: number) => Array.from({ length: n }, (_, i) => ({ path: `/${i}`, changedAt }));
  expect([50_000, 50_001, 100_001].map((n) => sitemapFiles(many(n)))).toEqual([1, 2, 3]);
  const entries = many(7);
  const files = [1, 2, 3].map((file) => locs(sitemapFile(ORIGIN, entries, file, 3)));
  expect(files.map((file) => file.length)).toEqual([3, 3, 1]);
  expect(files.flat()).toEqual(entries.map(({ path }) => ORIGIN + path));
  expect(locs(sitemapIndex(ORIGIN, 3))).toEqual([
    'https://fair.example/sitemap/1.xml',
    'https://fair.example/sitemap/2.xml',
    'https://fair.example/sitemap/3.xml',
  ]);
  expect([0, 4].map((file) => sitemapFile(ORIGIN, entries, file, 3))).toEqual([null, null]);
});
