import type { Locale } from '@/lib/i18n/locale';
import { notices as en } from '@/lib/i18n/en/notices';
import { notices as fa, type Notices } from '@/lib/i18n/fa/notices';

type Speech = { words: Notices; home: string; attributes: string };
const PERSIAN: Speech = { words: fa, home: '/', attributes: 'lang="fa-IR" dir="rtl"' };
const ENGLISH: Speech = { words: en, home: '/en', attributes: 'lang="en" dir="ltr"' };

/** The statuses that have such a page. */
export type NoticeStatus = 400 | 403 | 405 | 413 | 421 | 500;

const STYLE = `body{font:1.0625rem/1.9 Vazirmatn,Tahoma,sans-serif;max-width:34rem;margin:12vh auto;padding:0 1.25rem;
color:#18211d;background:#f2f5f1}h1{font-size:1.6rem;line-height:1.45;margin:0}a{color:#1e4b3a}section{margin-top:3rem}
@media(prefers-color-scheme:dark){body{color:#e9eee9;background:#101713}a{color:#a5d6bb}}`;

/** The language of whoever asks for an address, as far as it tells. */
const localeOfAddress = (url = '/'): Locale => (/^\/en(?=[/?#]|$)/.test(url) ? 'en' : 'fa');

/**
 * A whole small page without scripts, for when Next has nothing to show: in the language of the address, then
 * in the other one. It says the request's `reference`, which also stands in the log.
 */
export function noticePage(status: NoticeStatus, url: string | undefined, reference = ''): string {
  const [own, other] = localeOfAddress(url) === 'fa' ? [PERSIAN, ENGLISH] : [ENGLISH, PERSIAN];
  const say = ({ words, home }: Speech, heading: string) =>
    `<${heading}>${words[status].title}</${heading}><p>${words[status].text}</p>` +
    (reference && `<p>${words.reference}: <bdi dir="ltr">${reference}</bdi></p>`) +
    `<p><a href="${home}">${words.home}</a></p>`;
  return (
    `<!doctype html><html ${own.attributes}><head><meta charset="utf-8">` +
    '<meta name="viewport" content="width=device-width, initial-scale=1">' +
    '<meta name="robots" content="noindex"><link rel="icon" href="/icon.svg">' +
    `<title>${own.words[status].title}</title><style>${STYLE}</style></head><body><main>` +
    `${say(own, 'h1')}<section ${other.attributes}>${say(other, 'h2')}</section>` +
    '</main></body></html>\n'
  );
}
