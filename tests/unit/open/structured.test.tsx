import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { JsonLd } from '@/components/site/json-ld';
import { NO_EDITION } from '@/lib/open/setting';
import { breadcrumbs, fairEvent, makerOrganization, productThing } from '@/lib/open/structured';
import type { ProductDetail } from '@/lib/product/item';
import { AWKWARD } from '../../support/open/awkward';

const facts = { locale: 'fa' as const, origin: 'https://fair.example' };
const fa = (text: string) => ({ text, lang: 'fa' as const });
const edition = {
  ...NO_EDITION,
  startDate: '2026-11-21',
  daysCount: 7,
  geo: { lat: 37.28, lon: 49.58 },
  texts: { fair_name: { fa: 'رشت ساخت', en: '' }, venue: { fa: 'میدان', en: '' } },
};
const session = {
  id: 1,
  code: 'S101',
  day: 2,
  start: 600,
  end: 1440,
  title: fa('بافت'),
  kind: 'demo',
  place: { kind: 'booth' as const, shown: true, number: 12, name: null },
  rainPlace: null,
  capacity: null,
  cancelled: true,
};
const product: ProductDetail = {
  id: 1,
  slug: 'basket',
  name: fa('زنبیل'),
  price: 285_000,
  available: true,
  maker: { slug: 'mahtab', name: fa('مهتاب') },
  token: 'cat-reed',
  booth: 12,
  index: 0,
  category: null,
  description: fa(''),
  unit: fa(''),
  tags: [],
  siblings: [],
};

test('the fair is an exhibition with its sessions, a cancelled one said to be so', () => {
  expect(fairEvent(facts, edition, [session])).toMatchObject({
    '@type': 'ExhibitionEvent',
    name: 'رشت ساخت',
    startDate: '2026-11-21',
    endDate: '2026-11-27',
    image: 'https://fair.example/og/home/fair.png',
    location: { '@type': 'Place', name: 'میدان', geo: { latitude: 37.28 } },
    subEvent: [
      {
        '@type': 'Event',
        url: 'https://fair.example/sessions/S101',
        startDate: '2026-11-22T10:00:00+03:30',
        endDate: '2026-11-23T00:00:00+03:30',
        eventStatus: 'https://schema.org/EventCancelled',
        location: { name: 'غرفهٔ ۱۲' },
      },
    ],
  });
});

test('without a date it has none, and no sessions', () => {
  const event = fairEvent(facts, { ...edition, startDate: null }, [session]);
  expect(event).toMatchObject({ subEvent: [] });
  expect(event.startDate).toBeUndefined();
  expect(fairEvent(facts, NO_EDITION, [])).toMatchObject({ name: 'رشت ساخت', subEvent: [] });
});

test('a price is told in rials; what is by agreement has no offer', () => {
  expect(productThing(facts, product)).toMatchObject({
    '@type': 'Product',
    offers: {
      '@type': 'Offer',
      price: 2_850_000,
      priceCurrency: 'IRR',
      availability: 'https://schema.org/InStock',
    },
  });
  expect(productThing(facts, { ...product, price: 0 })).toMatchObject({ offers: { price: 0 } });
  expect(productThing(facts, { ...product, price: null }).offers).toBeUndefined();
});

test('a maker has its telephone as it is dialled, and its link', () => {
  const contact = { phone: '013-0000-0001', mobile: null, link: 'https://maker.example/' };
  expect(makerOrganization(facts, { ...product.maker, contact })).toMatchObject({
    '@type': 'Organization',
    telephone: '+981300000001',
    sameAs: 'https://maker.example/',
    url: 'https://fair.example/producers/mahtab',
  });
});

test('without PUBLIC_URL addresses are relative to the page', () => {
  expect(
    breadcrumbs({ locale: 'en', origin: '' }, { name: 'Booths', path: '/en/booths' }),
  ).toMatchObject({
    itemListElement: [
      { position: 1, name: 'Home', item: '/en' },
      { position: 2, item: '/en/booths' },
    ],
  });
});

test.each([...AWKWARD, '</script><script>alert(1)</script>', '<!--<script>'])(
  'a name like %j stays data in the page',
  (name) => {
    const html = renderToStaticMarkup(<JsonLd of={{ '@type': 'Thing', name }} />);
    const [, json = '', ...rest] =
      /^<script type="application\/ld\+json">([^<]*)<\/script>$/.exec(html) ?? [];
    expect(rest).toEqual([]);
    expect(JSON.parse(json)).toEqual({ '@context': 'https://schema.org', '@type': 'Thing', name });
  },
);
