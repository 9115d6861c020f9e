import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { countTry, networkOf, sweepTries } from '@/lib/auth/throttle';
import { guarded } from '@/lib/change/guarded';
import { now } from '@/lib/clock';
import type { Tx } from '@/lib/db/client';
import type { Locale } from '@/lib/i18n/locale';
import { invalid, type Failure, type Result } from '@/lib/result';
import type { About } from './about';
import { aboutColumn } from './find-about';
import { eraseOver } from './retention';
import { SENDINGS } from './rules';
import type { InquiryForm } from './schema';
import { sending } from './token';

/** A form that was read, and what is known of how it came. */
export type Sending = {
  form: Pick<InquiryForm, 'kind' | 'name' | 'contact' | 'body' | 'key'>;
  about: About;
  locale: Locale;
  /** The challenge it was sent with: good once. */
  challenge: { id: string; expiresAt: Date };
  /** Whether a proof of work came with it. */
  proved: boolean;
  /** Whether a program filled in what nobody sees; the message is kept, among the spam. */
  baited: boolean;
  /** The network address it came from: counted as at sign-in (docs/decisions/0022), never kept with the message. */
  from: string;
};

/**
 * Keeps a visitor's message, and gives the token of its private address. The same form with the same text is
 * one message with one token however often it is sent, also at once: senders take turns, and the unique keys
 * are the last word. No revision, search or log has anything of it.
 */
export const sendInquiry = (actor: Actor, sent: Sending): Promise<Result<{ token: string }>> =>
  guarded(actor, { permission: 'inquiry.send' }, async (tx) => {
    const { form, about, locale, challenge, proved, baited } = sent;
    const { kind, name, contact, body, key } = form;
    const { token, ...keys } = sending(key, [kind, ...aboutParts(about), name, contact, body]);
    const ok: Result<{ token: string }> = { ok: true, value: { token }, stale: [] };
    const { sendKey } = keys;
    if (await tx.inquiry.findUnique({ where: { sendKey }, select: { id: true } })) return ok;

    const refused = await tooOften(tx, sent);
    if (refused) return refused;
    const spent = await tx.spentProof.findUnique({ where: { challenge: challenge.id } });
    if (spent) return invalid('', 'proof_spent');
    const column = await aboutColumn(tx, about);
    const edition = await tx.edition.findFirst({
      where: { state: 'current' },
      select: { id: true },
    });
    if (!column || !edition) return { ok: false, reason: 'missing' };

    const at = now();
    await tx.spentProof.create({
      data: { challenge: challenge.id, expiresAt: challenge.expiresAt },
    });
    await tx.inquiry.create({
      data: {
        ...column,
        ...keys,
        kind,
        name,
        contact,
        body,
        locale,
        proved,
        editionId: edition.id,
        status: baited ? 'spam' : 'new',
        createdAt: at,
      },
    });
    await eraseOver(tx, at);
    return ok;
  });

/** Erases what is kept no longer, and tries whose window is over. The site itself does. @returns how many messages */
export const eraseOldInquiries = (actor: Actor): Promise<Result<number>> =>
  guarded(actor, { permission: 'inquiry.edit' }, async (tx) => {
    await sweepTries(new Date(), tx);
    return { ok: true, value: await eraseOver(tx, now()), stale: [] };
  });

const aboutParts = (about: About) => [
  about.kind,
  about.kind === 'booth' ? String(about.number) : about.slug,
];

/** Counts the sending in the transaction that it belongs to: what is refused later counts, a repeat does not. */
async function tooOften(tx: Tx, { about, from, proved }: Sending): Promise<Failure | null> {
  const real = new Date();
  const how = proved ? 'proved' : 'unproved';
  const limits = SENDINGS[how];
  await sweepTries(real, tx);
  for (const [what, limit] of [
    [`address:${networkOf(from)}`, limits.address],
    [`about:${aboutParts(about).join(':')}`, limits.about],
    ['all', limits.all],
  ] as const) {
    const tried = await countTry(`inquiry:${how}:${what}`, limit, real, tx);
    if (tried.allowed) continue;
    const minutes = Math.max(1, Math.ceil((tried.until.getTime() - real.getTime()) / 60_000));
    return invalid('', 'sent_too_often', { minutes });
  }
  return null;
}
