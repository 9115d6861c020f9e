import { randomBytes } from 'node:crypto';
import { VISITOR } from '@/lib/auth/actor';
import type { Target } from '@/lib/change/change';
import { db } from '@/lib/db/client';
import * as answering from '@/lib/inquiry/answering';
import { eraseOldInquiries, sendInquiry, type Sending } from '@/lib/inquiry/mutations';
import type { FullFair } from './full-fair';
import { calling, callingAfter, type Measured } from './measured';

/** A message to booth 1 as the form's handler hands it on; another one each time. */
export const aSending = (more: Partial<Sending> = {}): Sending => ({
  form: {
    kind: 'inquiry',
    name: 'نرگس',
    contact: '',
    body: 'این سبد را برای هفتهٔ آینده هم دارید؟',
    key: randomBytes(24).toString('base64url'),
  },
  about: { kind: 'booth', number: 1 },
  locale: 'fa',
  challenge: {
    id: randomBytes(16).toString('hex'),
    expiresAt: new Date(Date.now() + 3_600_000),
  },
  proved: true,
  baited: false,
  from: '203.0.113.7',
  ...more,
});

const targetOf = async ({ inquiry }: FullFair): Promise<Target> =>
  db().inquiry.findUniqueOrThrow({
    where: { id: inquiry.id },
    select: { id: true, version: true },
  });

/** All mutations of messages, in an order in which each may be. */
export const INQUIRY_MUTATIONS: Measured[] = [
  calling(sendInquiry, ({ booth: { number } }) => [
    VISITOR,
    aSending({ about: { kind: 'booth', number } }),
  ]),
  calling(answering.openInquiry, ({ actor, inquiry }) => [actor, inquiry.id]),
  callingAfter(
    answering.assignInquiry,
    async (fair): Promise<Parameters<typeof answering.assignInquiry>> => [
      fair.actor,
      { ...(await targetOf(fair)), assignedId: '' },
    ],
  ),
  callingAfter(
    answering.answerInquiry,
    async (fair): Promise<Parameters<typeof answering.answerInquiry>> => [
      fair.actor,
      { ...(await targetOf(fair)), answer: 'بله، داریم.' },
    ],
  ),
  ...[answering.closeInquiry, answering.markSpam, answering.reopenInquiry].map((move) =>
    callingAfter(move, async (fair): Promise<Parameters<typeof move>> => [
      fair.actor,
      await targetOf(fair),
    ]),
  ),
  calling(eraseOldInquiries, ({ actor }) => [actor]),
];
