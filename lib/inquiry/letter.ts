/** Whether a sender left a mail address; what is none is a phone number (`contactOrEmpty` in lib/forms/fields.ts). */
export const isMail = (contact: string): boolean => contact.includes('@');

/** Characters of an address that browsers still hand to another program: Windows takes some 2,048. */
const HREF_MAX = 2_000;

/**
 * A letter to an address, with its subject and text, for the reader's own mail program. RFC 6068: everything but
 * the @ of the address is percent-encoded, and lines end in CRLF. A text that is too long is left out.
 */
export const letterHref = (address: string, subject: string, body: string): string => {
  const [subjectPart, bodyPart] = [subject, body.replaceAll('\n', '\r\n')].map(encodeURIComponent);
  const letter = `${mailHref(address)}?subject=${subjectPart}`;
  const whole = `${letter}&body=${bodyPart}`;
  return whole.length <= HREF_MAX ? whole : letter;
};

/** A link to a mail address. */
export const mailHref = (address: string): string =>
  `mailto:${encodeURIComponent(address).replace('%40', '@')}`;
