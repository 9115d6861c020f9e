import type { Notices } from '@/lib/i18n/fa/notices';

export const notices: Notices = {
  400: { title: 'This address cannot be read', text: 'The address is incomplete or wrong.' },
  405: {
    title: 'This request is not accepted',
    text: 'The site does not take requests of this kind.',
  },
  421: { title: 'This address is not ours', text: 'The fair’s site opens under another name.' },
  500: {
    title: 'Something broke here',
    text: 'The fault is ours, not yours. Please try again in a moment.',
  },
  home: 'Go to the first page',
  reference: 'Reference',
};
