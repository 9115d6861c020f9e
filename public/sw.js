// The service worker: answers from the copy of the fair (sw-copy.js) where there is no network (docs/decisions/0080).
// It has no version of its own: what it keeps is named by the site's answers.
'use strict';
importScripts('/sw-copy.js');

/** Milliseconds: a page that has not begun to come by then is shown from the copy. */
const PATIENCE = 6000;
/** Addresses that are no public page. */
const OTHERS =
  /^\/(?:admin|api|media|og|qr|sitemap|cloth|walks|me|healthz|readyz|metrics|_next)(?:\/|$)|\.[^/]*$/;
/** A list or a search that was asked for something: the whole list is no answer to it. */
const ASKED = /[?&](?:q|category|row|feature|min|max|sort|after)=/;

const languageOf = (path) => (/^\/en(?:\/|$)/.test(path) ? 'en' : 'fa');
const text = (pack, runs) => {
  let all = '';
  for (let i = 0; i < runs.length; i += 2) {
    all += pack.pieces.slice(runs[i], runs[i] + runs[i + 1]).join('');
  }
  return all;
};

/** An address as the copy names it: Latin digits, no slash at the end. */
const plain = ({ pathname }) =>
  decodeURI(pathname)
    .replace(/[۰-۹]/g, (digit) => '۰۱۲۳۴۵۶۷۸۹'.indexOf(digit))
    .replace(/(.)\/$/, '$1');

/** Where an address leads among what is kept; a sign's short one to its booth. Undefined: it is not kept. */
async function keptAt(url) {
  const pack = await packOf(languageOf(url.pathname));
  if (!pack) return undefined;
  const path = plain(url).replace(/^(\/en)?\/0*(\d{1,3})$/, '$1/booths/$2');
  // The plan is narrowed in the browser.
  if (ASKED.test(url.search) && !path.endsWith('/map')) return undefined;
  return Object.hasOwn(pack.pages, path) ? path : undefined;
}

/** A kept page, marked with the time of the copy. */
async function fromCopy(path) {
  const language = languageOf(path);
  const pack = await packOf(language);
  const page = pack?.pages[path];
  if (!page) return undefined;
  const { site } = await checked(await caches.open(COPY), language);
  const html = text(pack, page.html).replace('<html', `<html data-copy="${site}"`);
  const policy = text(pack, page.policy);
  return new Response(html, { headers: { ...pack.headers, 'content-security-policy': policy } });
}

const late = () => new Promise((resolve) => setTimeout(resolve, PATIENCE, 'late'));

/** What the browser has asked for while it started this worker: unused, it would be asked for twice. */
const fromNetwork = async (event) => (await event.preloadResponse) ?? fetch(event.request);

/**
 * The network's answer; the copy's where there is none, none in time, or the site is down. What is not kept is waited
 * for, and without any network tells what is.
 */
async function page(event, url) {
  const answer = fromNetwork(event);
  const soon = await Promise.race([answer, late()]).catch(() => undefined);
  if (soon instanceof Response && soon.status < 500) return soon;
  const path = await keptAt(url).catch(() => undefined);
  if (path && path !== plain(url)) return Response.redirect(self.location.origin + path);
  const instead = soon ? '' : languageOf(url.pathname) === 'en' ? '/en/offline' : '/offline';
  return (await fromCopy(path ?? instead).catch(() => undefined)) ?? answer;
}

/** Next's own data for a page: where it does not come in time the router loads the document, which is kept. */
async function data(request, url) {
  const answer = fetch(request);
  const soon = await Promise.race([answer, late()]);
  return soon === 'late' && (await keptAt(url)) ? Response.error() : answer;
}

async function file(request) {
  const cache = await caches.open(COPY).catch(() => undefined);
  return (await cache?.match(request).catch(() => undefined)) ?? fetch(request);
}

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) =>
  event.waitUntil(
    Promise.all([self.registration.navigationPreload?.enable(), self.clients.claim()]),
  ),
);
self.addEventListener('message', (event) => {
  if (Object.hasOwn(PACKS, event.data?.keep)) event.waitUntil(keep(event.data));
});
self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== self.location.origin) return;
  const isPage = !OTHERS.test(url.pathname);
  if (request.mode === 'navigate')
    event.respondWith(isPage ? page(event, url) : fromNetwork(event));
  else if (IMMUTABLE.test(url.pathname)) event.respondWith(file(request));
  else if (isPage && request.headers.has('rsc')) event.respondWith(data(request, url));
});
