import fc from 'fast-check';
import { expect, test } from 'vitest';
import { filesOf } from '@/lib/offline/files';
import { pack, unpacked } from '@/lib/offline/pack';
import { sparingly } from '@/lib/offline/sparingly';

const text = fc
  .array(fc.constantFrom('<p>', '</p>', '\\n', '[\\"$\\",', 'حصیر', ' ', 'a', '؟'))
  .map((parts) => parts.join(''));

test('pages come out of a pack as they went in, to the byte', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(text, text)), (pages) => {
      const answers = pages.map(([html, policy], i) => ({ path: `/${i}`, html, policy }));
      const packed = pack(answers, {}, []);
      for (const { path, html, policy } of answers) {
        const page = packed.pages[path];
        expect(unpacked(packed, page?.html ?? [])).toBe(html);
        expect(unpacked(packed, page?.policy ?? [])).toBe(policy);
      }
    }),
  );
});

test('what pages share stands in a pack once', () => {
  const shared = '<style>'.padEnd(5000, 'x');
  const answers = ['یک', 'دو', 'سه'].map((word) => ({
    path: `/${word}`,
    html: `${shared}<p>${word}</p>`,
    policy: "default-src 'self'",
  }));
  expect(JSON.stringify(pack(answers, {}, [])).length).toBeLessThan(6000);
});

test('the files of pages are those they name, and the chunks that their scripts ask for later', async () => {
  const scripts: Record<string, string> = {
    '/_next/static/chunks/one.js': 'load("static/chunks/later.js")',
    '/_next/static/chunks/later.js': 'load("static/chunks/last.js","static/chunks/one.js")',
  };
  const html =
    '<script src="/_next/static/chunks/one.js"></script><img src="/cloth/12-reed.svg"/>' +
    '<link href="/fonts/vazirmatn-ed70a6d4.woff2"/><use href="/icons-12527d58.svg#house"/>' +
    '<script>{"otherChunks":["static/chunks/other.js"]}</script><img src="/og/home/fair.png"/>';
  expect(await filesOf([html, html], async (address) => scripts[address] ?? '')).toEqual([
    '/_next/static/chunks/last.js',
    '/_next/static/chunks/later.js',
    '/_next/static/chunks/one.js',
    '/_next/static/chunks/other.js',
    '/cloth/12-reed.svg',
    '/fonts/vazirmatn-ed70a6d4.woff2',
    '/icons-12527d58.svg',
  ]);
});

test('what is dear to make is made for a new version, at most once in its time, and again after a failure', async () => {
  let time = 0;
  let made = 0;
  const kept = sparingly<number>(100, () => time);
  const ask = (version: string) => kept(version, async () => (made += 1));
  expect(await Promise.all([ask('a'), ask('a'), ask('b')])).toEqual([1, 1, 1]);
  time = 100;
  expect(await ask('a')).toBe(1);
  expect(await Promise.all([ask('b'), ask('b')])).toEqual([2, 2]);
  time = 200;
  await expect(kept('c', () => Promise.reject(new Error('no database')))).rejects.toThrow();
  expect(await ask('c')).toBe(3);
});
