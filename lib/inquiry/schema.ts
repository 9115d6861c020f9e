import { z } from 'zod';
import { contactOrEmpty, line, requiredLine, requiredParagraphs, target } from '@/lib/forms/fields';
import { TEXT_MAX } from '@/lib/limits';
import { BODY_MAX, SENDER_MAX } from './limits';

/** `inquiry` is written to a maker, `report` says what is wrong on a page. */
export const INQUIRY_KINDS = ['inquiry', 'report'] as const;
export type InquiryKind = (typeof INQUIRY_KINDS)[number];

export const ANSWER_MAX = TEXT_MAX;
/** Characters that an address of a thing or a proof may have at most, whoever posts it. */
const HIDDEN_MAX = 4_000;

const hidden = z.string().max(HIDDEN_MAX).optional();

/** What the form sends besides what somebody writes: what it is about, and what shows how it was sent. */
const beside = {
  booth: hidden,
  producer: hidden,
  product: hidden,
  /** The form's own key: at least 128 random bits. The same form sent twice is one message. */
  key: z.string().regex(/^[A-Za-z0-9_-]{22,64}$/),
  /** The signed challenge (lib/inquiry/challenge.ts) and what a browser found for it, if it could. */
  challenge: z.string().max(HIDDEN_MAX),
  solution: hidden,
  /** A field that nobody sees: whoever fills it in is a program. */
  website: hidden,
};

const written = { contact: contactOrEmpty, body: requiredParagraphs(BODY_MAX) };

const forms = {
  inquiry: z.strictObject({
    ...beside,
    ...written,
    kind: z.literal('inquiry'),
    name: requiredLine(SENDER_MAX),
  }),
  report: z.strictObject({
    ...beside,
    ...written,
    kind: z.literal('report'),
    name: line(SENDER_MAX),
  }),
};
export type InquiryForm = z.infer<(typeof forms)[InquiryKind]>;

/** The form of each kind; only a message needs a name. */
export const inquiryForms: Record<InquiryKind, z.ZodType<InquiryForm>> = forms;

/** What organisers send: an answer, or whom it is given to (nobody: empty). */
export const answerForm = z.strictObject({ ...target, answer: requiredParagraphs(ANSWER_MAX) });
export const assignForm = z.strictObject({ ...target, assignedId: z.string().max(64) });
export type AnswerInput = z.infer<typeof answerForm>;
export type AssignInput = z.infer<typeof assignForm>;
