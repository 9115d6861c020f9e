import type { MakerWords } from '@/lib/i18n/fa/makers';

export const makers: MakerWords = {
  title: 'Makers',
  description: (fair) =>
    `The makers of ${fair}, from the city of Rasht and around it: what they make and how to reach them.`,
  intro: 'A maker’s page stays here after the week of the fair.',
  count: (n, digits) => `${digits} ${n === 1 ? 'maker' : 'makers'}`,
  booth: (digits) => `Booth ${digits}`,
  comma: ', ',
  about: 'About',
  facts: 'At a glance',
  terms: { kind: 'Kind', place: 'Place', founded: 'Founded', employees: 'People' },
  kinds: {
    workshop: 'Workshop',
    factory: 'Factory',
    home_business: 'Home business',
    cooperative: 'Cooperative',
  },
  people: (n, digits) => `${digits} ${n === 1 ? 'person' : 'people'}`,
  products: 'Products',
  noProducts: 'No products of this maker have been written down yet.',
  atFair: 'At the fair',
  notAtFair: 'This maker has no booth in this edition.',
  back: 'All makers',
  empty: {
    title: 'No makers have been written down yet',
    text: 'As soon as it is settled who comes, the makers are listed here.',
    home: 'Home page',
  },
};
