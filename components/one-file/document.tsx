import { createHash, randomUUID } from 'node:crypto';
import { createRequire } from 'node:module';
import type { ReactNode } from 'react';
import { ICON_SPRITE } from '@/components/ui/icon-sprite';
import { dictionary } from '@/lib/i18n/dictionary';
import { htmlAttributes, LOCALES, type Locale } from '@/lib/i18n/locale';
import type { FileData } from '@/lib/one-file/data';
import { fileParts, iconSymbols } from '@/lib/one-file/parts';
import { tokens } from '@/lib/text/tokens';
import { clothRules, withOwnIcons, withOwnLinks, withOwnRules } from './inlined';
import { placeholderOrigin } from './origin';
import { Part, titleOf } from './part';

/**
 * React's own writer of HTML. It is loaded by Node itself: of what Next puts in its place for server components,
 * only a stub remains.
 */
function write(node: ReactNode): string {
  const load = createRequire(`${/* turbopackIgnore: true */ process.cwd()}/package.json`);
  const server: { renderToStaticMarkup: (node: ReactNode) => string } = load('react-dom/server');
  return server.renderToStaticMarkup(node);
}

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Only what stands in the file itself, known by its hash. */
const policyOf = (style: string, script: string) =>
  [
    "default-src 'none'",
    `script-src ${hash(script)}`,
    `style-src ${hash(style)}`,
    'font-src data:',
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

/** Data for the script. An end tag in it would end the element. */
const data = (id: string, value: unknown) =>
  `<script type="application/json" id="${id}">${JSON.stringify(value).replace(/</g, '\\u003c')}</script>`;

/** Other spellings that lead to words which stand in the file: nothing else is told of. */
function leadsTo(html: string, { leads }: FileData): Record<string, string[]> {
  const shown = new Set(tokens(html.replace(/<[^>]*>/g, ' ')));
  const isShown = (term: string) => term.split(' ').every((token) => shown.has(token));
  return Object.fromEntries(
    [...leads].flatMap(([word, terms]) => {
      const known = [...terms].filter(isShown);
      return known.length > 0 ? [[word, known]] : [];
    }),
  );
}

function wordsOf(locale: Locale) {
  const { oneFile, search } = dictionary(locale);
  const { booths, results, nothing, ask, empty, saved, missing, notKept, device } = oneFile;
  const saveName = oneFile.saveName('{name}');
  const kinds = search.one;
  return { booths, results, nothing, ask, empty, saved, missing, notKept, device, saveName, kinds };
}

/** What the script says; `{…}` is filled in there. */
export type FileWords = ReturnType<typeof wordsOf>;

/**
 * The file's text, and the policy in it, which the site sends along too. `host` stands in the text wherever the
 * site's own does (./origin.ts): nobody knew it when names and texts were written.
 */
export type FairDocument = { html: string; policy: string; host: string };

/**
 * The whole fair as one document, which asks for nothing else.
 * @param locale the language that comes first
 */
export async function fairDocument(locale: Locale, fair: FileData): Promise<FairDocument> {
  const host = `${randomUUID()}.invalid`;
  const [{ style, script }, symbols] = await Promise.all([fileParts(), iconSymbols(ICON_SPRITE)]);
  const parts = fair.parts.toSorted(
    (a, b) => Number(b.locale === locale) - Number(a.locale === locale),
  );
  const written = write(
    <main>
      {parts.map((part) => (
        <Part key={part.locale} part={part} data={fair} host={host} />
      ))}
    </main>,
  );
  const { html: body, rules } = withOwnRules(
    withOwnIcons(withOwnLinks(written, placeholderOrigin(host)), symbols),
  );
  const css = style + clothRules(fair.parts[0]?.snapshot.booths ?? []) + rules;
  const policy = policyOf(css, script);
  const words = Object.fromEntries(LOCALES.map((one) => [one, wordsOf(one)]));
  const head = write(
    <head>
      <meta charSet="utf-8" />
      <meta httpEquiv="Content-Security-Policy" content={policy} />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      {/* Search engines have the pages. */}
      <meta name="robots" content="noindex" />
      <meta name="referrer" content="no-referrer" />
      <title>{titleOf(locale, fair)}</title>
    </head>,
  );
  const { lang, dir } = htmlAttributes(locale);
  const html = [
    `<!doctype html>\n<html lang="${lang}" dir="${dir}">`,
    head.replace('</head>', `<style>${css}</style></head>`),
    `<body>${body}`,
    data('leads', leadsTo(body, fair)),
    data('words', words),
    `<script>${script}</script></body></html>\n`,
  ].join('');
  return { html, policy, host };
}
