import { element, xmlDocument } from './xml';

export type AtomEntry = {
  /** The entry's identity, an IRI that stays the same for ever. */
  id: string;
  title: string;
  /** Plain text; empty where the title says it all. */
  text: string;
  language: string;
  url: string;
  published: Date;
  updated: Date;
};

export type AtomFeed = {
  id: string;
  title: string;
  language: string;
  author: string;
  /** Absolute address of the page for people, and of this file. */
  url: string;
  source: string;
  icon: string;
  /** Newest first. */
  entries: readonly AtomEntry[];
  /** What counts as the last change where there is no entry. */
  updated: Date;
};

const link = (rel: string, type: string, href: string) => element('link', { rel, type, href });

/** An Atom feed (RFC 4287). */
export function atom(feed: AtomFeed): string {
  const newest = feed.entries.reduce(
    (latest, { updated }) => (updated > latest ? updated : latest),
    feed.entries[0]?.updated ?? feed.updated,
  );
  return xmlDocument(
    element(
      'feed',
      { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': feed.language },
      element('id', {}, feed.id),
      element('title', {}, feed.title),
      element('updated', {}, newest.toISOString()),
      element('author', {}, element('name', {}, feed.author)),
      link('self', 'application/atom+xml', feed.source),
      link('alternate', 'text/html', feed.url),
      element('icon', {}, feed.icon),
      ...feed.entries.map((entry) =>
        element(
          'entry',
          { 'xml:lang': entry.language },
          element('id', {}, entry.id),
          element('title', {}, entry.title),
          element('published', {}, entry.published.toISOString()),
          element('updated', {}, entry.updated.toISOString()),
          link('alternate', 'text/html', entry.url),
          entry.text ? element('content', { type: 'text' }, entry.text) : null,
        ),
      ),
    ),
  );
}
