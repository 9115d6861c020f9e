import { ICON_SPRITE } from '@/components/ui/icon-sprite';
import { weave } from '@/lib/cloth/weave';
import { isLocale } from '@/lib/i18n/locale';
import { ids } from './ids';

/** Where in the file lies what an address of the site shows; null where only the site has it. */
function placeOf(address: string): string | null {
  const [, prefix, rest = ''] = /^\/(en(?=\/|$))?(.*)$/.exec(address) ?? [];
  const locale = prefix !== undefined && isLocale(prefix) ? prefix : 'fa';
  const path = rest.replace(/^\//, '');
  const booth = /^booths\/(\d+)$/.exec(path)?.[1];
  if (booth) return `#${ids.booth(locale, Number(booth))}`;
  // The plan, or a landmark on it.
  return /^map(?:\?to=(?!\d)[^&]*)?$/.test(path) ? `#${ids.plan(locale)}` : null;
}

/** Links lead to the file's own places, and to the site for whatever it does not hold. */
export const withOwnLinks = (html: string, origin: string): string =>
  html
    .replaceAll(' data-follow=""', '')
    .replace(/ href="(\/[^"]*)"/g, (whole, address: string) =>
      address.startsWith(`${ICON_SPRITE}#`)
        ? whole
        : ` href="${placeOf(address) ?? origin + address}"`,
    );

/** The icons that are used, drawn in the file. */
export function withOwnIcons(html: string, symbols: ReadonlyMap<string, string>): string {
  const used = new Set(html.match(new RegExp(`(?<="${ICON_SPRITE}#)[\\w-]+`, 'g')));
  const drawn = [...used].flatMap((name) => {
    const symbol = symbols.get(name);
    return symbol === undefined ? [] : `<symbol id="icon-${name}"${symbol}`;
  });
  const sprite = `<svg class="sr-only" aria-hidden="true" width="0" height="0">${drawn.join('')}</svg>`;
  return sprite + html.replaceAll(`"${ICON_SPRITE}#`, '"#icon-');
}

/** Styles of single elements become rules, since the policy allows none in attributes. */
export function withOwnRules(html: string): { html: string; rules: string } {
  const rules = new Map<string, number>();
  const marked = html.replace(/ style="([^"]*)"/g, (_, style: string) => {
    const n = rules.get(style) ?? rules.size;
    rules.set(style, n);
    return ` data-style="${n}"`;
  });
  return {
    html: marked,
    rules: [...rules].map(([style, n]) => `[data-style="${n}"]{${style}}`).join(''),
  };
}

/** The cloth of each booth once, for whatever has its class. */
export const clothRules = (booths: readonly { number: number; token: string }[]): string =>
  booths
    .map(({ number, token }) => {
      const svg = weave(number, token).replaceAll('#', '%23').replaceAll('"', "'");
      return `.cloth-${number}{--cloth:url("data:image/svg+xml,${svg}")}`;
    })
    .join('');
