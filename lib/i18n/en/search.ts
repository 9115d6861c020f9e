import type { SearchWords } from '@/lib/i18n/fa/search';

export const search: SearchWords = {
  title: 'Search',
  titleFor: (q) => `Search for “${q}”`,
  label: 'What are you looking for at the fair?',
  hint: 'Name of a booth, product or session, or a booth number',
  submit: 'Search',
  count: (results, digits, q) => `${digits} ${results === 1 ? 'result' : 'results'} for “${q}”`,
  understood: (words) => `Read as: ${words}`,
  quoted: (word) => `“${word}”`,
  and: ' and ',
  comma: ', ',
  groups: {
    booth: 'Booths',
    product: 'Products',
    session: 'Sessions',
    producer: 'Makers',
    announcement: 'Announcements',
  },
  jump: 'Groups of results',
  first: (shown, all) => `The first ${shown} of ${all}; add another word to have fewer.`,
  none: {
    title: (q) => `Nothing found for “${q}”`,
    text: 'Check the spelling, try a shorter word, or look through the categories.',
    single: 'Search for each word by itself',
  },
  noWords: {
    title: 'There was no word to search for',
    text: 'Type at least one letter or digit.',
  },
  browse: 'Look through the categories',
  allBooths: 'All booths',
  allProducts: 'All products',
};
