import type { PagesWords } from '@/lib/i18n/fa/pages';

export const pages: PagesWords = {
  announcements: {
    title: 'Announcements',
    lead: 'The latest news of the fair. Each item stays here until it expires.',
    important: 'Important',
    published: (when) => `Published: ${when}`,
    expires: (when) => `Valid until ${when}`,
    at: (day, time) => `${day}, ${time}`,
    beforeOpening: 'Before the opening',
    empty: {
      title: 'No announcements now',
      text: 'When a session changes its time or place, or rain moves the programme, we say so here.',
      schedule: 'The programme',
    },
  },
  visit: {
    title: 'My visit',
    lead: 'The booths, products and sessions you have saved to see.',
    noScript:
      'Saving needs JavaScript in your browser. Without it, too, the list below holds all booths in the order in which you reach them in the square; print it and tick each booth you have seen.',
    inOrder: 'All booths in walking order',
    from: (entrance) => `Starting at: ${entrance}`,
    print: 'Print the list',
    map: 'Map of the square',
    booth: (number) => `Booth ${number}`,
    comma: ', ',
    vacant: 'Nobody here yet',
    empty: {
      title: 'There are no booths at the fair yet',
      text: 'As soon as the booths are placed, they are listed here in walking order.',
      home: 'Go to the home page',
    },
  },
  about: {
    title: (fair) => `About ${fair}`,
    titlePlain: 'About the fair',
    facts: 'At a glance',
    terms: {
      date: 'Date',
      hours: 'Opening hours',
      venue: 'Place',
      occasion: 'Occasion',
      admission: 'Admission',
      organiser: 'Organiser',
    },
    undated: (days, digits) =>
      `${digits} ${days === 1 ? 'day' : 'days'}; the opening date is not announced yet`,
    comma: ', ',
    access: 'How to get there',
    mapLink: 'The fair on a map of the city',
    plan: 'Map of the square and its booths',
    accessibility: 'Accessibility of the square and this site',
    faq: 'Frequently asked questions',
    contact: 'Contact',
    phone: 'Phone',
    email: 'Email',
    empty: {
      title: 'Nothing has been written yet',
      text: 'As soon as the fair has introduced itself, you can read it here.',
    },
  },
};
