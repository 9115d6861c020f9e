import { TEXT_MAX } from '@/lib/limits';

// Apart from the schema and the rules, whose libraries a browser need not load for these.

export const SENDER_MAX = 80;
/** Characters of an e-mail address (RFC 5321); a phone number is shorter. */
export const CONTACT_MAX = 254;
export const BODY_MAX = TEXT_MAX;
/** Seconds between the making of a form and its sending, at least: nobody types a message faster. */
export const MIN_SECONDS = 2;

/** Under which name a browser keeps what its visitor has written. */
export const OUTBOX_KEY = 'outbox';
