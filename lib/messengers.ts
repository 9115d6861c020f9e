/** Services that people in Iran pass addresses on by, those that work there on any line first. */
export const MESSENGERS = ['eitaa', 'bale', 'telegram', 'whatsapp'] as const;
export type Messenger = (typeof MESSENGERS)[number];

/** Each service's own page for passing an address on; WhatsApp has one text for both. */
const PAGES: Record<Messenger, string> = {
  eitaa: 'https://eitaa.com/share/url',
  bale: 'https://ble.ir/share/url',
  telegram: 'https://t.me/share/url',
  whatsapp: 'https://wa.me/',
};

/**
 * The address that opens a messenger with a page and its title to be sent: a plain link, nothing is loaded from
 * the service before it is followed.
 * @param page absolute
 */
export function sharePage(messenger: Messenger, page: string, title: string): string {
  const query = new URLSearchParams(
    messenger === 'whatsapp' ? { text: `${title}\n${page}` } : { url: page, text: title },
  );
  // Spaces as %20: some of these show a plus.
  return `${PAGES[messenger]}?${query.toString().replaceAll('+', '%20')}`;
}
