import { expect, test } from 'vitest';
import { VISITOR, type Actor } from '@/lib/auth/actor';
import * as inbox from '@/lib/inquiry/admin-queries';
import * as answering from '@/lib/inquiry/answering';
import { ownInquiry } from '@/lib/inquiry/queries';
import { tokenHash } from '@/lib/inquiry/token';
import type { Result } from '@/lib/result';
import { createAccount } from '../../support/accounts';
import { onEachDatabase } from '../../support/database';
import { createBooth, createEdition, createInquiry, several } from '../../support/factories';
import { everyRow } from '../../support/rows';

const list = (actor: Actor, filter: inbox.InboxFilter = {}, after?: number, take = 50) =>
  inbox.listInquiries(actor, 'fa', filter, { after, take });
const idsOf = (rows: { id: number }[]) => rows.map(({ id }) => id);

/** Everything that an organiser can do with a message. */
const DEEDS: Record<
  string,
  (actor: Actor, target: { id: number; version: number }) => Promise<Result<unknown>>
> = {
  open: (actor, { id }) => answering.openInquiry(actor, id),
  answer: (actor, target) => answering.answerInquiry(actor, { ...target, answer: 'بله' }),
  assign: (actor, target) => answering.assignInquiry(actor, { ...target, assignedId: '' }),
  close: answering.closeInquiry,
  spam: answering.markSpam,
  reopen: answering.reopenInquiry,
};

onEachDatabase('the organisers’ inbox', ({ database }) => {
  test('nobody but organisers reads it or changes anything in it', async () => {
    const { id, version } = await createInquiry();
    const unknown = { kind: 'account', id: 'x', name: 'x', role: 'guest' } as unknown;
    const before = await everyRow(database());
    for (const actor of [VISITOR, unknown as Actor]) {
      expect(await list(actor)).toEqual([]);
      expect(await inbox.findInquiry(actor, 'fa', id)).toBeNull();
      expect(Object.values(await inbox.inquiryCounts(actor)).every((n) => n === 0)).toBe(true);
      expect(await inbox.inquiryPeople(actor)).toEqual([]);
      for (const deed of Object.values(DEEDS)) {
        const reason = actor.kind === 'visitor' ? 'unauthenticated' : 'forbidden';
        expect(await deed(actor, { id, version })).toEqual({ ok: false, reason });
      }
    }
    expect(await everyRow(database())).toEqual(before);
  });

  test.each(['owner', 'organizer'] as const)('an %s does all of it', async (role) => {
    const { actor, id: accountId } = await createAccount(role);
    const token = 'C'.repeat(43);
    const { id } = await createInquiry({ statusTokenHash: tokenHash(token) });
    const version = async () => (await inbox.findInquiry(actor, 'fa', id))?.version ?? 0;
    const status = async () => (await ownInquiry(VISITOR, 'fa', token))?.status;
    expect(await status()).toBe('sent');
    await answering.openInquiry(actor, id);
    expect(await status()).toBe('read');
    const assigned = { id, version: await version(), assignedId: accountId };
    expect(await answering.assignInquiry(actor, assigned)).toMatchObject({ ok: true });
    const answer = { id, version: await version(), answer: 'بله، تا جمعه.' };
    expect(await answering.answerInquiry(actor, answer)).toMatchObject({ ok: true });
    expect(await ownInquiry(VISITOR, 'en', token)).toMatchObject({
      status: 'answered',
      answer: 'بله، تا جمعه.',
    });
    expect(await inbox.findInquiry(actor, 'fa', id)).toMatchObject({
      assigned: { id: accountId },
      answeredBy: actor.name,
      changedBy: actor.name,
    });
    await answering.closeInquiry(actor, { id, version: await version() });
    expect(await inbox.inquiryCounts(actor)).toMatchObject({ closed: 1, answered: 0 });
    expect(await status()).toBe('answered');
    await answering.reopenInquiry(actor, { id, version: await version() });
    await answering.markSpam(actor, { id, version: await version() });
    // The answer still stands at the private address.
    expect(await status()).toBe('answered');
    expect(await database().revision.count()).toBe(0);
  });

  test('two organisers at one message: the second is told who was first, and nothing is lost', async () => {
    const [one, two] = [await createAccount('owner'), await createAccount('organizer')];
    const { id, version } = await createInquiry();
    const answers = ['بله، داریم.', 'نه، تمام شد.'];
    const results = await Promise.all(
      [one, two].map(({ actor }, i) =>
        answering.answerInquiry(actor, { id, version, answer: answers[i] ?? '' }),
      ),
    );
    const won = results.findIndex(({ ok }) => ok);
    expect(results[1 - won]).toMatchObject({
      reason: 'conflict',
      conflict: {
        version: version + 1,
        changedBy: [one, two][won]?.actor.name,
        fields: [{ name: 'answer', theirs: answers[won], yours: answers[1 - won] }],
      },
    });
    const row = await database().inquiry.findUniqueOrThrow({ where: { id } });
    expect(row.answer).toBe(answers[won]);
    // The same answer twice is no conflict.
    const same = { id, version, answer: answers[won] ?? '' };
    expect(await answering.answerInquiry(two.actor, same)).toMatchObject({ ok: true });
  });

  test('what its state does not allow is refused, and a message is given only to who may sign in', async () => {
    const { actor } = await createAccount('owner');
    const gone = await createAccount('organizer', { disabledAt: new Date() });
    const { id, version } = await createInquiry({ status: 'spam' });
    const target = { id, version };
    expect(await answering.closeInquiry(actor, target)).toMatchObject({ reason: 'invalid' });
    expect(await answering.answerInquiry(actor, { ...target, answer: 'x' })).toMatchObject({
      problems: { '': [{ key: 'is_spam' }] },
    });
    for (const assignedId of [gone.id, 'nobody'])
      expect(await answering.assignInquiry(actor, { ...target, assignedId })).toMatchObject({
        problems: { assignedId: [{ key: 'not_a_choice' }] },
      });
    expect(await answering.closeInquiry(actor, { id: id + 1, version })).toEqual({
      ok: false,
      reason: 'missing',
    });
  });

  test('its parts follow one another, filtered by state, kind and whom they were given to', async () => {
    const { actor, id: assignedId } = await createAccount('owner');
    const { id: boothId } = await createBooth();
    const rows = await several(5, () => createInquiry({ boothId }));
    const [report, answered, mine] = [
      await createInquiry({ boothId, kind: 'report', name: '' }),
      await createInquiry({ boothId, status: 'answered', answer: 'بله', answeredAt: new Date() }),
      await createInquiry({ boothId, status: 'read', assignedId }),
    ];
    const all = [...rows, report, answered, mine].map(({ id }) => id).toReversed();
    const first = idsOf(await list(actor, {}, undefined, 3));
    expect([...first, ...idsOf(await list(actor, {}, first.at(-1)))]).toEqual(all);
    expect(idsOf(await list(actor, { kind: 'report' }))).toEqual([report.id]);
    expect(idsOf(await list(actor, { status: 'answered' }))).toEqual([answered.id]);
    expect(idsOf(await list(actor, { assignedId }))).toEqual([mine.id]);
    expect(idsOf(await list(actor, { status: 'open' }))).toEqual(
      all.filter((id) => id !== answered.id),
    );
    expect(await list(actor, { status: 'open', assignedId: null })).toHaveLength(6);
  });

  test('what is kept no longer is not in it, even before it is erased', async () => {
    const { actor } = await createAccount('owner');
    const edition = await createEdition({ startDate: '2026-01-01' });
    const old = { editionId: edition.id, createdAt: new Date('2026-01-02T10:00:00Z') };
    const { id } = await createInquiry(old);
    expect(await list(actor)).toEqual([]);
    expect(await inbox.findInquiry(actor, 'fa', id)).toBeNull();
    expect(await inbox.inquiryCounts(actor)).toMatchObject({ new: 0 });
  });
});
