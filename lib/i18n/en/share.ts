import type { share as fa } from '../fa/share';

export const share: typeof fa = {
  open: 'Share',
  by: { eitaa: 'Eitaa', bale: 'Bale', telegram: 'Telegram', whatsapp: 'WhatsApp' },
  others: 'Other apps',
  copy: 'Copy link',
  copied: 'Link copied',
  notCopied: 'Not copied; take the link from the address bar',
};
