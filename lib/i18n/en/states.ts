import type { States } from '@/lib/i18n/fa/states';

export const states: States = {
  missing: {
    title: 'Page not found',
    text: 'It may have moved, or a letter or digit of its address is missing. Type the name of the booth, product or number you are after, or start from one of the lists.',
  },
  removed: {
    title: 'This page has been removed',
    text: 'What stood here is no longer at the fair. A search may find something close to it.',
  },
  error: {
    title: 'The page did not open',
    text: 'The fault is ours, not yours. Please try again in a moment.',
    reference: 'If it still does not open, tell the fair this number',
    again: 'Try again',
  },
  wayOut: 'Go on from here',
  home: 'Home',
  booths: 'All booths',
  products: 'All products',
  schedule: 'The week’s programme',
  search: 'Search',
};
