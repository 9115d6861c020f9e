import { expect, test } from 'vitest';
import { sitemapEntries, sitemapFile, sitemapFiles, sitemapIndex } from '@/lib/open/sitemap';

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
  const products = Array.from({ length: 50_001 }, (_, i) => ({ slug: `p${i}`, changedAt }));
  const entries = sitemapEntries({ ...none, products });
  expect(sitemapFiles(entries)).toBe(3);
  const files = [1, 2, 3].map((file) => locs(sitemapFile(ORIGIN, entries, file)).length);
  expect(files).toEqual([50_000, 50_000, 22]);
  expect(locs(sitemapIndex(ORIGIN, 3))).toEqual([
    'https://fair.example/sitemap/1.xml',
    'https://fair.example/sitemap/2.xml',
    'https://fair.example/sitemap/3.xml',
  ]);
  expect([sitemapFile(ORIGIN, entries, 0), sitemapFile(ORIGIN, entries, 4)]).toEqual([null, null]);
});
