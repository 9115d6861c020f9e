import type { Notices } from '@/lib/i18n/fa/notices';

export const notices: Notices = {
  400: {
    title: 'This request cannot be read',
    text: 'The address or the form is incomplete or wrong.',
  },
  403: {
    title: 'This form came from elsewhere',
    text: 'Please fill in the form on the site’s own page and send it from there.',
  },
  405: {
    title: 'This request is not accepted',
    text: 'The site does not take requests of this kind.',
  },
  413: { title: 'This form is too big', text: 'Please shorten the text and send it again.' },
  421: { title: 'This address is not ours', text: 'The fair’s site opens under another name.' },
  500: {
    title: 'Something broke here',
    text: 'The fault is ours, not yours. Please try again in a moment.',
  },
  home: 'Go to the first page',
  reference: 'Reference',
};
