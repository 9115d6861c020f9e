import type { Refusals } from '@/lib/i18n/fa/refusals';

export const refusals: Refusals = {
  400: { title: 'This address cannot be read', text: 'The address is incomplete or wrong.' },
  405: {
    title: 'This request is not accepted',
    text: 'The site does not take requests of this kind.',
  },
  421: { title: 'This address is not ours', text: 'The fair’s site opens under another name.' },
  home: 'Go to the first page',
};
