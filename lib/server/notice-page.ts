import { notices as en } from '@/lib/i18n/en/notices';
import { notices as fa, type Notices } from '@/lib/i18n/fa/notices';

/** The statuses that have such a page. */
export type NoticeStatus = 400 | 403 | 405 | 413 | 421 | 500;

const STYLE = `body{font:1.0625rem/1.9 Vazirmatn,Tahoma,sans-serif;max-width:34rem;margin:12vh auto;padding:0 1.25rem;
color:#18211d;background:#f2f5f1}h1{font-size:1.6rem;line-height:1.45;margin:0}a{color:#1e4b3a}section{margin-top:3rem}
@media(prefers-color-scheme:dark){body{color:#e9eee9;background:#101713}a{color:#a5d6bb}}`;

/**
 * A whole small page in both languages, without scripts, for when nobody knows the language or Next has
 * nothing to show. It says the request's `reference`, which also stands in the log.
 */
export function noticePage(status: NoticeStatus, reference: string): string {
  const say = (words: Notices, heading: string, home: string) =>
    `<${heading}>${words[status].title}</${heading}><p>${words[status].text}</p>` +
    (status === 500 ? `<p>${words.reference}: <bdi dir="ltr">${reference}</bdi></p>` : '') +
    `<p><a href="${home}">${words.home}</a></p>`;
  return (
    '<!doctype html><html lang="fa-IR" dir="rtl"><head><meta charset="utf-8">' +
    '<meta name="viewport" content="width=device-width, initial-scale=1">' +
    '<meta name="robots" content="noindex"><link rel="icon" href="/icon.svg">' +
    `<title>${fa[status].title}</title><style>${STYLE}</style></head><body><main>` +
    `${say(fa, 'h1', '/')}<section lang="en" dir="ltr">${say(en, 'h2', '/en')}</section>` +
    '</main></body></html>\n'
  );
}
