/** Whether a sender left a mail address; what is none is a phone number (`contactOrEmpty` in lib/forms/fields.ts). */
export const isMail = (contact: string): boolean => contact.includes('@');

/**
 * A letter to an address, with its subject and text, for the reader's own mail program. RFC 6068: everything
 * is percent-encoded, and lines end in CRLF.
 */
export const letterHref = (address: string, subject: string, body: string): string => {
  const [subjectPart, bodyPart] = [subject, body.replaceAll('\n', '\r\n')].map(encodeURIComponent);
  return `mailto:${encodeURIComponent(address)}?subject=${subjectPart}&body=${bodyPart}`;
};
