import { createHash } from 'node:crypto';
import { Suspense, createElement } from 'react';
import { renderToPipeableStream } from 'react-dom/server';
import { Writable } from 'node:stream';
import { expect, test } from 'vitest';
import { contentSecurityPolicy, FIRST_PAINT_SCRIPT } from '@/lib/page-cache/policy.mjs';
import { scriptHashes } from '@/lib/page-cache/script-hashes.mjs';
import { AFTER_PAINT_SCRIPT } from '@/lib/page-cache/scripts-after-paint.mjs';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const page = (...scripts: string[]) =>
  `<html><body>${scripts.map((text) => `<script>${text}</script>`).join('')}</body></html>`;

test.each([
  FIRST_PAINT_SCRIPT,
  AFTER_PAINT_SCRIPT,
  '(self.__next_f=self.__next_f||[]).push([0])',
  String.raw`self.__next_f.push([1,"1:\"$Sreact.fragment\"\n2:[\"غرفه\"]"])`,
  '(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push({"otherChunks":["static/chunks/0d-a_b.js","static/chunks/1~c.js"],"runtimeModuleIds":[94553]});',
  'requestAnimationFrame(function(){$RT=performance.now()});',
])('the site’s own script %# is allowed', (text) => {
  expect(scriptHashes(page(text))).toEqual([hash(text)]);
});

test.each([
  'alert(1)',
  'self.__next_f.push([1,"x"]);alert(1)',
  'self.__next_f.push([1,""+alert(1)+""])',
  String.raw`self.__next_f.push([1,"x\\"+alert(1)+"\\"])`,
  'self.__next_f.push([1,"x"])//\nalert(1)',
  `${FIRST_PAINT_SCRIPT};alert(1)`,
  '(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push({"otherChunks":["https://x.example/a.js"],"runtimeModuleIds":[1]});',
  '$RC("B:0",alert(1))',
  '$RX=function(){alert(1)};$RX("B:0")',
])('the foreign script %# is not', (text) => {
  expect(scriptHashes(page(text))).toEqual([]);
});

test('data for search engines is no script, and needs no hash', () => {
  const html =
    '<script type="application/ld+json">{"@type":"Event"}</script><script src="/a.js"></script>';
  expect(scriptHashes(html)).toEqual([]);
});

test('what React writes to put a late part in its place is allowed', async () => {
  let arrive = () => {};
  const late = new Promise<string>((resolve) => {
    arrive = () => resolve('late');
  });
  const Late = async () => createElement('p', null, await late);
  const html = await new Promise<string>((resolve, reject) => {
    let text = '';
    const sink = new Writable({
      write: (part, _, done) => {
        text += String(part);
        done();
      },
      final: () => resolve(text),
    });
    const tree = createElement(Suspense, { fallback: 'wait' }, createElement(Late));
    const { pipe } = renderToPipeableStream(
      createElement('html', null, createElement('body', null, tree)),
      {
        onShellReady: () => {
          pipe(sink);
          arrive();
        },
        onError: reject,
      },
    );
  });
  const inline = html.match(/<script\b/g) ?? [];
  expect(inline.length).toBeGreaterThan(0);
  expect(scriptHashes(html)).toHaveLength(inline.length);
});

test('a page’s policy names its hashes and never allows inline or evaluated scripts', () => {
  const policy = contentSecurityPolicy(["'sha256-x'"]);
  expect(policy).toContain("script-src 'self' 'sha256-x';");
  expect(policy).not.toMatch(/script-src[^;]*unsafe/);
});
