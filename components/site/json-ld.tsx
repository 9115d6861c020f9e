import type { Thing } from '@/lib/open/structured';

/** A page's facts for search engines. It is data, not script: the policy of scripts does not touch it. */
export function JsonLd({ of }: { of: Thing }) {
  // An end tag in a name would end the element.
  const json = JSON.stringify({ '@context': 'https://schema.org', ...of }).replace(/</g, '\\u003c');
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />;
}
