import type { Site } from '@/lib/i18n/fa/site';

export const site: Site = {
  name: 'Rasht Sakht',
  skip: 'Skip to content',
  mainNav: 'Main sections',
  moreNav: 'More sections',
  home: 'Home',
  booths: 'Booths',
  map: 'Map of the square',
  mapShort: 'Map',
  schedule: 'Programme',
  products: 'Products',
  producers: 'Makers',
  visit: 'My visit',
  announcements: 'Announcements',
  about: 'About the fair',
  accessibility: 'Accessibility',
  privacy: 'Privacy',
  search: 'Search',
  searchHint: 'Booth, product, number…',
  otherLanguage: 'فارسی',
  theme: 'Light or dark theme',
  notices: 'Notices of the fair',
  dismiss: 'Close this notice',
  important: 'Important',
  more: (others, digits) => {
    if (others === 0) return 'All announcements';
    return `Read more, with ${digits} other ${others === 1 ? 'announcement' : 'announcements'}`;
  },
  sample: 'Everything you see on this site is sample data.',
  organiser: (name) => `Organised by ${name}`,
  infoDesk: 'Contact the fair',
};
