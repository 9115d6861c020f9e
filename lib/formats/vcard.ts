import { contentLine, contentLines, escapeText } from './content-line';

/** What an address book keeps of a maker. */
export type Card = {
  /** `urn:uuid:…`; the same for as long as the maker is. */
  uid: string;
  name: string;
  language: string;
  /** E.164; in the order in which one calls. */
  phones: readonly { kind: 'voice' | 'cell'; e164: string }[];
  /** The maker's own page. */
  link: string | null;
  /** Absolute address of the page here, and of this file. */
  url: string;
  source: string;
  category: string | null;
  /** Town and country of the square. */
  city: string;
  note: string;
};

/** A vCard 4.0 (RFC 6350) of an organisation. */
export function vcard(card: Card): string {
  const language = { LANGUAGE: card.language };
  return contentLines([
    contentLine('BEGIN', 'VCARD'),
    contentLine('VERSION', '4.0'),
    contentLine('PRODID', '-//Rasht Sakht//Booths//FA'),
    contentLine('UID', card.uid),
    contentLine('KIND', 'org'),
    contentLine('FN', escapeText(card.name), language),
    contentLine('ORG', escapeText(card.name), language),
    ...card.phones.map(({ kind, e164 }) =>
      contentLine('TEL', `tel:${e164}`, { VALUE: 'uri', TYPE: kind }),
    ),
    ...(card.link ? [contentLine('URL', card.link, { PREF: '1' })] : []),
    contentLine('URL', card.url, card.link ? { PREF: '2' } : {}),
    ...(card.city ? [contentLine('ADR', `;;;${escapeText(card.city)};;;`, language)] : []),
    ...(card.category ? [contentLine('CATEGORIES', escapeText(card.category))] : []),
    ...(card.note ? [contentLine('NOTE', escapeText(card.note), language)] : []),
    contentLine('SOURCE', card.source),
    contentLine('END', 'VCARD'),
  ]);
}
