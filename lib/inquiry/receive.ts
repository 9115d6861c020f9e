import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { formValues } from '@/lib/forms/form-values';
import { readForm } from '@/lib/forms/read-form';
import type { Locale } from '@/lib/i18n/locale';
import type { FieldProblems } from '@/lib/result';
import { aboutOf, type About } from './about';
import { checkChallenge } from './challenge';
import { sendInquiry } from './mutations';
import { inquiryForms, type InquiryKind } from './schema';

/** What somebody typed, to stand in the form again. */
export type Typed = { name: string; contact: string; body: string };

export type Received =
  | { ok: true; token: string }
  /** What it is about is not there (any more), or the form names none. */
  | { ok: false; reason: 'missing' }
  | {
      ok: false;
      reason: 'invalid';
      about: About;
      kind: InquiryKind;
      typed: Typed;
      problems: FieldProblems;
    };

const text = (value: unknown) => (typeof value === 'string' ? value : '');

/** Problems that another challenge solves: a browser with script asks for one and sends again by itself. */
const OF_CHALLENGE = new Set(['proof_expired', 'proof_spent', 'proof_wrong', 'sent_too_fast']);
export const isOfChallenge = (problems: FieldProblems): boolean =>
  Object.values(problems)
    .flat()
    .every(({ key }) => OF_CHALLENGE.has(key));

/**
 * Takes a posted form: what is wrong with it at its fields, or the token of its private address.
 * @param from the network address it came from
 */
export async function receiveInquiry(
  actor: Actor,
  locale: Locale,
  form: FormData,
  from: string,
): Promise<Received> {
  const values = formValues(form);
  const about = aboutOf(values);
  if (!about) return { ok: false, reason: 'missing' };
  const kind = values.kind === 'report' ? 'report' : 'inquiry';
  const typed = {
    name: text(values.name),
    contact: text(values.contact),
    body: text(values.body),
  };
  const wrong = (problems: FieldProblems): Received => ({
    ok: false,
    reason: 'invalid',
    about,
    kind,
    typed,
    problems,
  });

  const read = readForm(inquiryForms[kind], form);
  if (!read.ok) return read.reason === 'invalid' ? wrong(read.problems) : wrong({});
  const { challenge, solution, website = '' } = read.data;
  const checked = await checkChallenge(challenge, solution);
  if (!checked.ok) return wrong(checked.reason === 'invalid' ? checked.problems : {});
  const sent = await sendInquiry(actor, {
    form: read.data,
    about,
    locale,
    challenge: checked.challenge,
    proved: checked.proved,
    baited: website !== '',
    from,
  });
  if (sent.ok) return { ok: true, token: sent.value.token };
  return sent.reason === 'invalid' ? wrong(sent.problems) : { ok: false, reason: 'missing' };
}
