import type { States } from '@/lib/i18n/fa/states';

export const states: States = {
  missing: {
    title: 'Page not found',
    text: 'Please check the address: a letter or a digit may be out of place.',
  },
  removed: {
    title: 'This page is gone',
    text: 'What stood here has been removed from the fair.',
  },
  error: {
    title: 'Something broke here',
    text: 'The fault is ours, not yours. Please try again in a moment.',
    reference: 'Reference',
    again: 'Try again',
  },
  wayOut: 'Go on from here',
  home: 'Home',
  booths: 'All booths',
  products: 'All products',
  schedule: 'The week’s programme',
  search: 'Search',
};
