import { z } from 'zod';

/** What the sign-in page has to say about the form that was sent before, or about a sign-out. */
const notice = z.union([
  z.object({ kind: z.literal('wrong'), left: z.number().int() }),
  z.object({ kind: z.literal('throttled'), until: z.iso.datetime() }),
  z.object({ kind: z.literal('invalid'), empty: z.array(z.enum(['identifier', 'password'])) }),
  z.object({ kind: z.enum(['signedOut', 'everywhere']) }),
]);
const kept = z.object({ notice, identifier: z.string().max(200).default('') });

export type SignInNotice = z.infer<typeof notice>;
export type KeptNotice = z.infer<typeof kept>;

const NAME = 'fair-sign-in';
const PATH = '/admin/sign-in';
/** Seconds: long enough for a slow network, short enough that no old notice is shown. */
const LIFE = 60;

export const NOTICE_COOKIE = NAME;

/**
 * A Set-Cookie line that tells the next page what happened, in place of a query that would stand in the
 * history and in logs. It says nothing that is secret, and the page believes nothing of it but its form.
 */
export const noticeCookie = (value: KeptNotice): string =>
  `${NAME}=${encodeURIComponent(JSON.stringify(value))}; Path=${PATH}; Max-Age=${LIFE}; HttpOnly; SameSite=Lax`;

/** Takes the notice away again. */
export const noNoticeCookie = `${NAME}=; Path=${PATH}; Max-Age=0; HttpOnly; SameSite=Lax`;

/** The notice out of its cookie's value; null where it is none of ours. */
export function readNotice(value: string | undefined): KeptNotice | null {
  try {
    const read = kept.safeParse(JSON.parse(value ?? 'null'));
    return read.success ? read.data : null;
  } catch {
    return null;
  }
}
