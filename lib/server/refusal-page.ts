import { refusals as en } from '@/lib/i18n/en/refusals';
import { refusals as fa } from '@/lib/i18n/fa/refusals';

const STYLE = `body{font:1.0625rem/1.9 Vazirmatn,Tahoma,sans-serif;max-width:34rem;margin:12vh auto;padding:0 1.25rem;
color:#18211d;background:#f2f5f1}h1{font-size:1.6rem;line-height:1.45;margin:0}a{color:#1e4b3a}section+section{margin-top:3rem}
@media(prefers-color-scheme:dark){body{color:#e9eee9;background:#101713}a{color:#a5d6bb}}`;

/** A whole small page in both languages, for a request whose language nobody knows. */
export function refusalPage(status: 400 | 405 | 421): string {
  const section = (attributes: string, words: typeof fa, home: string) =>
    `<section ${attributes}><h1>${words[status].title}</h1><p>${words[status].text}</p>` +
    `<p><a href="${home}">${words.home}</a></p></section>`;
  return (
    '<!doctype html><html lang="fa-IR" dir="rtl"><head><meta charset="utf-8">' +
    '<meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="/icon.svg">' +
    `<meta name="robots" content="noindex"><title>${fa[status].title}</title><style>${STYLE}</style></head>` +
    `<body><main>${section('', fa, '/')}${section('lang="en" dir="ltr"', en, '/en')}</main></body></html>\n`
  );
}
