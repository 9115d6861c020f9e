import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { fairDocument } from '@/components/one-file/document';
import { atOrigin } from '@/components/one-file/origin';
import { VISITOR } from '@/lib/auth/actor';
import { fileData } from '@/lib/one-file/data';
import { onEachDatabase, onFilledDatabase } from '../../support/database';
import {
  createBooth,
  createEdition,
  createProducer,
  createProduct,
  createSession,
} from '../../support/factories';
import { importPath } from '../../support/import/database';
import { AWKWARD } from '../../support/open/awkward';
import { elementsOf, type Element } from '../../support/open/document';
import { createOpenFair } from '../../support/open/fair';

const MB = 1024 * 1024;
const ORIGIN = 'https://fair.example';
const NOW = new Date('2026-11-21T08:00:00+03:30');

const importSample = async () => {
  await importPath('prisma/sample');
};

async function theFile(locale: 'fa' | 'en' = 'fa') {
  const found = await fileData(VISITOR, NOW);
  if (!found) throw new Error('no edition');
  return atOrigin(await fairDocument(locale, found.data), ORIGIN);
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();
const within = (html: string, name: 'style' | 'script'): string =>
  new RegExp(`<${name}>([^]*?)</${name}>`).exec(html)?.[1] ?? '';
const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const having = (elements: readonly Element[], attribute: string) =>
  elements.filter(({ attributes }) => attribute in attributes);

onFilledDatabase('the fair in one file, with names in which markup breaks', createOpenFair, () => {
  test('a parser gives every name back as it was written, in both languages', async () => {
    const elements = elementsOf(await theFile());
    const names = having(elements, 'data-name').map(({ text }) => oneLine(text));
    for (const name of AWKWARD.map(oneLine))
      // Booth, product and session, in two languages; the product has an English name of its own.
      expect(names.filter((one) => one === name)).toHaveLength(5);
  });

  test('it has no element of somebody’s name, no place twice, and no link that leads nowhere', async () => {
    const elements = elementsOf(await theFile());
    const ids = having(elements, 'id').map(({ attributes }) => attributes.id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    const places = having(elements, 'href').map(({ attributes }) => attributes.href ?? '');
    const own = places.filter((href) => href.startsWith('#'));
    expect(own.length).toBeGreaterThan(100);
    expect(own.filter((href) => !ids.includes(href.slice(1)))).toEqual([]);
    expect(places.filter((href) => !/^(?:#|https:|tel:|mailto:)/.test(href))).toEqual([]);
    expect(
      elements.filter(({ name }) => ['img', 'link', 'iframe', 'object'].includes(name)),
    ).toEqual([]);
  });

  test('its policy lets nothing in but its own style and script, by their hashes', async () => {
    const html = await theFile();
    const [meta] = having(elementsOf(html), 'http-equiv');
    const policy = meta?.attributes.content ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain(`script-src ${hash(within(html, 'script'))};`);
    expect(policy).toContain(`style-src ${hash(within(html, 'style'))};`);
    expect(having(elementsOf(html), 'style')).toEqual([]);
    const addresses = within(html, 'style').match(/url\((?!["']?(?:data:|%23|#))[^)]*\)/g) ?? [];
    expect(addresses).toEqual([]);
  });

  test('it leads to the site by the name that the site is asked by, and says no other', async () => {
    const found = await fileData(VISITOR, NOW);
    if (!found) throw new Error('no edition');
    const kept = await fairDocument('fa', found.data);
    const [one, other] = ['http://192.168.1.7:3000', ORIGIN].map((origin) => {
      const html = atOrigin(kept, origin);
      expect(html).toContain(`href="${origin}/visit"`);
      expect(html).toContain(`<bdi dir="ltr">${origin.replace(/^https?:\/\//, '')}</bdi>`);
      expect(html).not.toContain('.invalid');
      return html.replaceAll(origin, '').replaceAll(/(?<=<bdi dir="ltr">)[^<]*/g, '');
    });
    expect(one).toBe(other);
  });

  test('the language of the address comes first', async () => {
    const first = async (locale: 'fa' | 'en') =>
      having(elementsOf(await theFile(locale)), 'data-part')[0]?.attributes;
    expect(await first('fa')).toMatchObject({ lang: 'fa-IR', dir: 'rtl' });
    expect(await first('en')).toMatchObject({ lang: 'en', dir: 'ltr' });
  });
});

onFilledDatabase('the sample fair in one file', importSample, () => {
  test('it is at most one megabyte, and whole', async () => {
    const html = await theFile();
    const bytes = Buffer.byteLength(html);
    console.log(`fair.html: ${bytes} bytes`);
    expect(bytes).toBeLessThanOrEqual(MB);
    const kinds = having(elementsOf(html), 'data-find').map(({ attributes }) => attributes);
    const count = (kind: string) => kinds.filter((one) => one['data-find'] === kind).length / 2;
    expect(count('booth')).toBe(30);
    expect(count('product')).toBeGreaterThanOrEqual(60);
    expect(count('session')).toBeGreaterThanOrEqual(20);
  });
});

onEachDatabase('what is not published', () => {
  test('drafts and removed things are not in the one file, nor spellings that lead to them', async () => {
    await createEdition();
    for (const state of ['draft', 'removed']) {
      const { id } = await createProducer({ state, nameFa: 'پنهان‌کار', nameEn: 'Hidden' });
      await createProduct({ producerId: id, nameFa: 'پنهان‌کار', nameEn: 'Hidden' });
      await createProduct({ state, nameFa: 'پنهان‌کار', nameEn: 'Hidden' });
      await createBooth({ state, shortFa: 'پنهان‌کار', shortEn: 'Hidden' });
      await createSession({ state, titleFa: 'پنهان‌کار', titleEn: 'Hidden' });
    }
    await createBooth({ shortFa: 'پیدا', shortEn: 'Shown' });
    const html = await theFile();
    expect(html).toContain('پیدا');
    expect(html).not.toContain('پنهان');
    expect(html).not.toContain('Hidden');
  });

  test('an empty database has no file', async () => {
    expect(await fileData(VISITOR, NOW)).toBeNull();
  });
});
