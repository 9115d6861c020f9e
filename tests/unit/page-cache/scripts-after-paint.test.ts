import { expect, test } from 'vitest';
import { AFTER_PAINT_SCRIPT, scriptsAfterPaint } from '@/lib/page-cache/scripts-after-paint.mjs';

const page = (head: string, body = '') => `<html><head>${head}</head><body>${body}</body></html>`;
const own = '<script src="/_next/static/chunks/a-1.js" async=""></script>';
const bootstrap = '<script src="/_next/static/chunks/b-2.js" id="_R_" async=""></script>';

test('the framework’s scripts wait, in their places and with their attributes', () => {
  expect(scriptsAfterPaint(page(own, bootstrap))).toBe(
    page(
      '<script type="after-paint" src="/_next/static/chunks/a-1.js" async=""></script>',
      '<script type="after-paint" src="/_next/static/chunks/b-2.js" id="_R_" async=""></script>' +
        `<script>${AFTER_PAINT_SCRIPT}</script>`,
    ),
  );
});

test('no script is asked for before its time', () => {
  const preload =
    '<link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/b-2.js"/>';
  const font = '<link rel="preload" href="/fonts/a.woff2" as="font" type="font/woff2"/>';
  expect(scriptsAfterPaint(page(preload + font))).toBe(
    page(font, `<script>${AFTER_PAINT_SCRIPT}</script>`),
  );
});

test.each([
  '<script src="https://x.example/a.js" async=""></script>',
  '<script src="/uploads/a.js" async=""></script>',
  '<script src="/_next/static/chunks/old.js" noModule=""></script>',
  '<script>self.__next_f.push([1,"<script src=\\"/_next/static/a.js\\" async=\\"\\">"])</script>',
  '<script type="application/ld+json">{"name":"</body"}</script>',
])('what is not such a script stays as it is: %#', (script) => {
  expect(scriptsAfterPaint(page(script))).toContain(script);
});

test('what is no whole page stays as it is', () => {
  expect(scriptsAfterPaint(own)).toBe(own);
});

test('a body’s end written in a text is not taken for the end of the page', () => {
  const text = page('', '<p>&lt;/body></p>');
  expect(scriptsAfterPaint(text)).toMatch(/<\/script><\/body><\/html>$/);
});
