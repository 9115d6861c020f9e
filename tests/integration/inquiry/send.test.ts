import { expect, test } from 'vitest';
import { VISITOR } from '@/lib/auth/actor';
import { ownInquiry } from '@/lib/inquiry/queries';
import { eraseOldInquiries, sendInquiry, type Sending } from '@/lib/inquiry/mutations';
import { SENDINGS } from '@/lib/inquiry/rules';
import { tokenHash } from '@/lib/inquiry/token';
import {
  createBooth,
  createEdition,
  createInquiry,
  createProducer,
  createProduct,
  several,
} from '../../support/factories';
import { aSending } from '../../support/cost/inquiry';
import { onEachDatabase } from '../../support/database';
import { everyRow } from '../../support/rows';

const SYSTEM = { kind: 'system', name: 'test' } as const;
const send = (more: Partial<Sending> = {}) => sendInquiry(VISITOR, aSending(more));
const tokenOf = (result: Awaited<ReturnType<typeof send>>) => {
  if (!result.ok) throw new Error(JSON.stringify(result));
  return result.value.token;
};

onEachDatabase('a message', ({ database }) => {
  test('about a booth, a producer and a product is found at its private address, and nowhere else', async () => {
    const producer = await createProducer({ nameFa: 'حصیربافی نرگس' });
    const booth = await createBooth({ producerId: producer.id });
    const product = await createProduct({ producerId: producer.id });
    for (const about of [
      { kind: 'booth', number: booth.number },
      { kind: 'producer', slug: producer.slug },
      { kind: 'product', slug: product.slug },
    ] as const) {
      const token = tokenOf(await send({ about }));
      expect(await ownInquiry(VISITOR, 'fa', token)).toMatchObject({
        kind: 'inquiry',
        about: { kind: about.kind },
        shown: true,
        name: 'نرگس',
        status: 'sent',
        answer: '',
      });
      expect(await ownInquiry(VISITOR, 'fa', `${token.slice(1)}x`)).toBeNull();
    }
    expect(await ownInquiry(VISITOR, 'fa', '')).toBeNull();
    expect(await ownInquiry(VISITOR, 'fa', "' OR 1=1 --")).toBeNull();
  });

  test('sent twenty times at once is one message with one private address', async () => {
    await createBooth({ number: 1 });
    const sending = aSending();
    const tokens = (
      await Promise.all(Array.from({ length: 20 }, () => sendInquiry(VISITOR, sending)))
    ).map(tokenOf);
    expect(new Set(tokens).size).toBe(1);
    expect(await database().inquiry.count()).toBe(1);
    const repeated = await sendInquiry(VISITOR, {
      ...sending,
      ...aSending({ form: sending.form }),
    });
    expect(tokenOf(repeated)).toBe(tokens[0]);
  });

  test('sent again with another text is another message, and a challenge is good for one', async () => {
    await createBooth({ number: 1 });
    const first = aSending();
    const form = { ...first.form, body: 'و رنگ دیگری هم دارد؟' };
    const one = tokenOf(await sendInquiry(VISITOR, first));
    const spent = await sendInquiry(VISITOR, { ...first, form });
    expect(spent).toMatchObject({ problems: { '': [{ key: 'proof_spent' }] } });
    const two = tokenOf(await send({ form }));
    expect(two).not.toBe(one);
    expect(await database().inquiry.count()).toBe(2);
  });

  test('many with one challenge at once: one of them is kept', async () => {
    await createBooth({ number: 1 });
    const { challenge } = aSending();
    const results = await Promise.all(Array.from({ length: 10 }, () => send({ challenge })));
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await database().inquiry.count()).toBe(1);
    expect(await database().spentProof.count()).toBe(1);
    await expect(
      database().spentProof.create({
        data: { challenge: challenge.id, expiresAt: challenge.expiresAt },
      }),
    ).rejects.toThrow();
  });

  test('about a draft, a removed thing or nothing is refused, and nothing of it is kept', async () => {
    await createBooth({ number: 1, state: 'draft' });
    await createBooth({ number: 2, state: 'removed' });
    const archived = await createEdition({ year: 1404, state: 'archived' });
    await createBooth({ number: 3, editionId: archived.id });
    const hidden = await createProducer({ state: 'draft' });
    const product = await createProduct({ producerId: hidden.id });
    for (const about of [
      ...[1, 2, 3, 4].map((number) => ({ kind: 'booth', number }) as const),
      { kind: 'producer', slug: hidden.slug } as const,
      { kind: 'product', slug: product.slug } as const,
    ])
      expect(await send({ about })).toEqual({ ok: false, reason: 'missing' });
    expect(await database().inquiry.count()).toBe(0);
    expect(await database().spentProof.count()).toBe(0);
  });

  test('too many from one address are refused, from others not; without a proof sooner', async () => {
    const booths = await several(7, () => createBooth());
    const about = (n: number) => ({ kind: 'booth', number: booths[n % 7]?.number ?? 0 }) as const;
    const { address } = SENDINGS.unproved;
    for (let n = 0; n < address; n += 1)
      expect(await send({ proved: false, about: about(n) })).toMatchObject({ ok: true });
    const refused = await send({ proved: false, about: about(6) });
    expect(refused).toMatchObject({ problems: { '': [{ key: 'sent_too_often' }] } });
    const elsewhere = { proved: false, about: about(6), from: '198.51.100.2' };
    expect(await send(elsewhere)).toMatchObject({ ok: true });
    expect(await send({ about: about(5) })).toMatchObject({ ok: true });
    // One visitor has a whole network of IPv6.
    for (let n = 0; n < address; n += 1)
      await send({ proved: false, about: about(n), from: `2001:db8::${n}` });
    expect(await send({ proved: false, about: about(6), from: '2001:db8::ffff' })).toMatchObject({
      reason: 'invalid',
    });
  });

  test('that a program wrote is kept among the spam, and its sender sees nothing of that', async () => {
    await createBooth({ number: 1 });
    const token = tokenOf(await send({ baited: true }));
    expect(await database().inquiry.findFirst()).toMatchObject({ status: 'spam' });
    expect(await ownInquiry(VISITOR, 'fa', token)).toMatchObject({ status: 'sent' });
  });

  test('stands in no table but its own, and there neither token nor key', async () => {
    await createBooth({ number: 1 });
    const sending = aSending({ from: '203.0.113.99' });
    const { form } = sending;
    const token = tokenOf(await sendInquiry(VISITOR, sending));
    const { inquiry, ...others } = await everyRow(database());
    expect(JSON.stringify(others)).not.toContain(form.name);
    expect(JSON.stringify(others)).not.toContain(form.body);
    expect(others.revision).toEqual([]);
    expect(others.searchDoc).toEqual([]);
    expect(others.staleTag).toEqual([]);
    const kept = JSON.stringify(inquiry);
    expect(kept).toContain(tokenHash(token));
    expect(kept).not.toContain(token);
    expect(kept).not.toContain(form.key);
    expect(kept).not.toContain('203.0.113.99');
  });

  test('is not found, and then erased, once it is kept no longer', async () => {
    const edition = await createEdition({ startDate: '2026-01-01' });
    const token = 'B'.repeat(43);
    const long = { editionId: edition.id, createdAt: new Date('2026-01-02T10:00:00Z') };
    await createInquiry({ ...long, statusTokenHash: tokenHash(token) });
    const late = await createInquiry({ editionId: edition.id });
    await database().spentProof.create({ data: { challenge: 'old', expiresAt: new Date(0) } });
    expect(await ownInquiry(VISITOR, 'fa', token)).toBeNull();
    expect(await eraseOldInquiries(VISITOR)).toMatchObject({ reason: 'unauthenticated' });
    expect(await eraseOldInquiries(SYSTEM)).toMatchObject({ ok: true, value: 1 });
    expect(await database().inquiry.findMany({ select: { id: true } })).toEqual([{ id: late.id }]);
    expect(await database().spentProof.count()).toBe(0);
  });

  test.each([
    ['about nothing', { boothId: null }],
    ['about two things', { productId: 1 }],
    ['of an unknown kind', { kind: 'praise' }],
    ['in an unknown state', { status: 'lost' }],
    ['without a text', { body: '' }],
    ['without a name', { name: '' }],
    ['answered without an answer', { status: 'answered' }],
    ['with a token that is no hash', { statusTokenHash: 'token' }],
  ])('%s is refused by the database itself', async (_, wrong) => {
    await createProduct();
    const { id } = await createInquiry();
    await expect(database().inquiry.update({ where: { id }, data: wrong })).rejects.toThrow();
  });
});
