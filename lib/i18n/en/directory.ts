import type { DirectoryWords } from '@/lib/i18n/fa/directory';

export const directory: DirectoryWords = {
  open: 'Filter',
  close: 'Close the filters',
  groups: { category: 'Category', row: 'Place', feature: 'Features', price: 'Price in tomans' },
  min: 'From',
  max: 'To',
  bands: 'Price ranges',
  apply: 'Show',
  clear: 'Clear all',
  chosen: 'Chosen filters',
  remove: (name) => `Remove the filter “${name}”`,
  unknown: { category: 'Unknown category', row: 'Unknown row', feature: 'Unknown feature' },
  from: (price) => `From ${price}`,
  upTo: (price) => `Up to ${price}`,
  between: (min, max) => `${min} to ${max}`,
  sort: 'Sort by',
  sorts: {
    today: 'Today’s order',
    number: 'Number',
    name: 'Name',
    price: 'Cheapest',
    '-price': 'Dearest',
  },
  turns: 'It begins with another booth each day, so that everyone has a turn.',
  pages: 'Pages of the list',
  more: 'More of the list',
  start: 'Beginning of the list',
  none: {
    title: 'Nothing fits these filters',
    text: 'Take one of the filters off, or clear them all.',
    without: (name) => `Without “${name}”`,
  },
  end: {
    title: 'The list ends here',
    text: 'Perhaps something has left the list since this page was linked.',
  },
  wrong: {
    title: 'Part of the address could not be read and was left out',
    parts: {
      min: 'the lowest price',
      max: 'the highest price',
      sort: 'the order',
      after: 'where the list goes on; it is shown from the beginning',
    },
    price: 'Write the price in digits, such as 250,000.',
  },
};
