// What the service worker keeps (docs/decisions/0080): one file of pages for each language and the files that those load.
// An older copy is replaced only by a whole one; whatever fails in between leaves it as it was.
'use strict';

const COPY = 'fair-copy-1';
const FORMAT = 1;
const PACKS = { fa: '/offline.json', en: '/en/offline.json' };
/** Milliseconds after which a copy is asked after again. */
const FRESH = 10 * 60 * 1000;
/** Files asked for at once. */
const FEW = 3;

/** Files that never change under their name. */
const IMMUTABLE = /^\/(?:_next\/static|fonts|cloth|walks)\/|^\/icons-\w+\.svg$/;
/** What was read of the copy, by language, until another takes its place. */
const read = {};

async function packOf(language) {
  if (read[language]) return read[language];
  const kept = await (await caches.open(COPY)).match(PACKS[language]);
  const pack = kept && (await kept.json());
  return pack?.format === FORMAT ? (read[language] = pack) : undefined;
}

/** When the copy was last right: by the site's clock for people, by this device's for us. */
async function checked(cache, language) {
  const kept = await cache.match(`${PACKS[language]}?checked`);
  return kept ? kept.json() : { site: '', device: NaN };
}

// Keeping

async function keepFiles(cache, files) {
  const has = new Set((await cache.keys()).map(({ url }) => new URL(url).pathname));
  const missing = files.filter((file) => !has.has(file));
  const work = async () => {
    for (let file = missing.pop(); file; file = missing.pop()) await cache.add(file);
  };
  await Promise.all(Array.from({ length: FEW }, work));
}

/** Removes files that neither a copy nor the one before it names: open pages may still ask for those. */
async function forget(cache, before) {
  const named = new Set(before?.files);
  for (const language in PACKS) {
    for (const file of (await packOf(language))?.files ?? []) named.add(file);
  }
  for (const request of await cache.keys()) {
    const { pathname } = new URL(request.url);
    if (IMMUTABLE.test(pathname) && !named.has(pathname)) await cache.delete(request);
  }
}

/** Whether to ask for a copy: there is none, the page's scripts are of another release, or it is some time ago. */
async function isDue(cache, language, scripts) {
  const pack = await packOf(language);
  if (!pack || scripts.some((script) => !pack.files.includes(script))) return true;
  const age = Date.now() - (await checked(cache, language)).device;
  return !(age >= 0 && age < FRESH);
}

async function keepPack(cache, language, scripts) {
  const before = await packOf(language);
  if (!(await isDue(cache, language, scripts))) return;
  const etag = before && (await cache.match(PACKS[language]))?.headers.get('etag');
  const headers = etag ? { 'if-none-match': etag } : {};
  const answer = await fetch(PACKS[language], { headers, cache: 'no-store' });
  if (answer.status === 200) {
    const pack = await answer.clone().json();
    if (pack.format !== FORMAT) return;
    await keepFiles(cache, pack.files);
    await cache.put(PACKS[language], answer);
    read[language] = pack;
    await forget(cache, before);
  } else if (answer.status !== 304) return;
  const when = { site: answer.headers.get('x-fair-now') ?? '', device: Date.now() };
  await cache.put(`${PACKS[language]}?checked`, new Response(JSON.stringify(when)));
}

let keeping;
/** The page's own language first, the other where data is not to be saved. What fails leaves all as it was. */
function keep({ keep: own, less, scripts }) {
  keeping ??= (async () => {
    const cache = await caches.open(COPY);
    await keepPack(cache, own, scripts);
    if (!less) await keepPack(cache, own === 'fa' ? 'en' : 'fa', scripts);
  })()
    .catch(() => {})
    .finally(() => (keeping = undefined));
  return keeping;
}
