import type { Route } from 'next';

const TYPES = {
  atom: 'application/atom+xml',
  ics: 'text/calendar',
  vcf: 'text/vcard',
  csv: 'text/csv',
  geojson: 'application/geo+json',
  json: 'application/json',
  xml: 'application/xml',
};

/** Says in the head that what a page shows is there in another format too. */
export const Alternate = (props: { format: keyof typeof TYPES; href: Route; title?: string }) => (
  <link rel="alternate" type={TYPES[props.format]} href={props.href} title={props.title} />
);
