import type { BoothWords } from '@/lib/i18n/fa/booths';

export const booths: BoothWords = {
  title: 'Booths',
  description: (fair, count) =>
    `All ${count} booths of ${fair}: what they make, where they stand and what they sell.`,
  number: (digits) => `Booth ${digits}`,
  named: (digits, name) => `Booth ${digits}, ${name}`,
  word: 'Booth',
  comma: ', ',
  count: (n, digits) => `${digits} ${n === 1 ? 'booth' : 'booths'}`,
  countOf: (part, whole) => `${part} of ${whole} booths`,
  filter: 'Filter the booths',
  findLabel: 'Search the booths',
  findHint: 'Name, product or booth number',
  free: 'Not taken yet',
  freeText: 'Nobody has taken this booth yet. Have a look at its neighbours.',
  features: {
    sells_on_site: { yes: 'Sells on the spot', no: 'Does not sell on the spot' },
    live_demo: { yes: 'Making on show', no: '' },
    accessible: { yes: 'Step-free', no: 'Raised floor' },
    accepts_card: { yes: 'Takes cards', no: 'No card payment' },
  },
  call: 'Call',
  onPlan: 'Find it on the map',
  programme: 'Programme at this booth',
  products: 'Products',
  items: (n, digits) => `${digits} ${n === 1 ? 'item' : 'items'}`,
  noProducts: 'No products have been written down for this booth yet.',
  about: 'About the maker',
  makerPage: 'The maker’s own page',
  cloth: (number, ones, tens) =>
    `The cloth at the top of this page belongs to booth ${number} alone: from the middle outward, ${ones} for the ones and ${tens} for the tens.`,
  threads: (n, digits) => {
    if (n === 0) return 'no thin thread';
    return n === 1 ? 'one thin thread' : `${digits} thin threads`;
  },
  bands: (n, digits) => {
    if (n === 0) return 'no wide band';
    return n === 1 ? 'one wide band' : `${digits} wide bands`;
  },
  contact: 'Contact',
  phone: 'Telephone',
  mobile: 'Mobile',
  link: 'The maker on the web',
  around: 'Neighbouring booths',
  previous: 'Previous',
  next: 'Next',
  empty: {
    title: 'No booths have been set up yet',
    text: 'As soon as it is settled who comes, the booths are listed here.',
    home: 'Home page',
  },
};
