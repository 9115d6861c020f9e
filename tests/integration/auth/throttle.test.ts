import { expect, test } from 'vitest';
import { signIn } from '@/lib/auth/sign-in';
import {
  accountKey,
  addressKey,
  countTry,
  pairKey,
  sweepTries,
  takeBackTry,
  TRIES,
  WINDOW_MS,
} from '@/lib/auth/throttle';
import { createAccount } from '../../support/accounts';
import { countQueries, onEachDatabase } from '../../support/database';

const PASSWORD = 'four words on a stair';
const from = (address: string) => new Headers({ 'x-forwarded-for': address });
const wrong = (identifier: string) => ({ identifier, password: 'not that one', stay: false });
const right = (identifier: string) => ({ identifier, password: PASSWORD, stay: false });

onEachDatabase('counting tries', ({ database }) => {
  test('fifty tries at once are fifty', async () => {
    const tried = await Promise.all(Array.from({ length: 50 }, () => countTry('k', 5)));
    const left = tried.flatMap((one) => one.left || []).sort((a, b) => a - b);
    expect(left).toEqual([1, 2, 3, 4]);
    expect(tried.filter((one) => one.allowed)).toHaveLength(5);
    const rows = await database().throttle.findMany({ select: { key: true, count: true } });
    expect(rows).toEqual([{ key: 'k', count: 50 }]);
  });

  test('a window ends a quarter of an hour after its first try, and begins again with one', async () => {
    const began = new Date('2027-04-27T06:00:00Z');
    const ends = new Date(began.getTime() + WINDOW_MS);
    for (let n = 0; n < 6; n += 1) await countTry('k', 5, began);
    const before = await countTry('k', 5, new Date(ends.getTime() - 1));
    expect(before).toEqual({ allowed: false, left: 0, until: ends });
    const again = await Promise.all(Array.from({ length: 10 }, () => countTry('k', 5, ends)));
    expect(again.filter((one) => one.allowed)).toHaveLength(5);
  });

  test('windows that are over are swept away, others stay', async () => {
    const now = new Date('2027-04-27T06:00:00Z');
    await countTry('old', 5, new Date(now.getTime() - WINDOW_MS));
    await countTry('new', 5, new Date(now.getTime() - WINDOW_MS + 1));
    await sweepTries(now);
    expect(await database().throttle.findMany({ select: { key: true } })).toEqual([{ key: 'new' }]);
  });

  test('a try that was no failure is taken back once, and never below nought', async () => {
    await countTry('k', 5);
    await Promise.all([takeBackTry('k'), takeBackTry('k')]);
    expect((await countTry('k', 5)).left).toBe(4);
  });

  test('costs two statements, however many keys there are', async () => {
    await database().throttle.createMany({
      data: Array.from({ length: 100 }, (_, n) => ({
        key: `k${n}`,
        count: 1,
        windowStart: new Date(),
      })),
    });
    expect((await countQueries(() => countTry('k1', 5))).queries).toBe(2);
  });

  test('after five wrong tries from one address the right password is refused there too, and the tries left are told', async () => {
    const { identifier } = await createAccount('owner', { password: PASSWORD });
    const answers = [];
    for (let n = 1; n <= 4; n += 1)
      answers.push(await signIn(wrong(identifier), from('192.0.2.1')));
    expect(answers).toEqual([4, 3, 2, 1].map((left) => ({ ok: false, reason: 'wrong', left })));
    const throttled = { ok: false, reason: 'throttled', until: expect.any(Date) };
    expect(await signIn(wrong(identifier), from('192.0.2.1'))).toEqual(throttled);
    expect(await signIn(right(identifier), from('192.0.2.1'))).toEqual(throttled);
    expect(await database().login.count()).toBe(0);
  });

  test('a stranger who tries on and on does not keep an account’s own people out', async () => {
    const { identifier } = await createAccount('owner', { password: PASSWORD });
    for (let n = 0; n < 2 * TRIES.address; n += 1) {
      await signIn(wrong(identifier), from('192.0.2.1'));
    }
    expect(await signIn(right(identifier), from('198.51.100.9'))).toMatchObject({ ok: true });
    // Only the tries that were looked at count against the account, and its own people's do not.
    const row = await database().throttle.findUnique({ where: { key: accountKey(identifier) } });
    expect(row?.count).toBe(TRIES.accountFromAddress);
  });

  test('an account that is tried from very many addresses is shut for all of them', async () => {
    const { identifier } = await createAccount('owner', { password: PASSWORD });
    await database().throttle.create({
      data: {
        key: accountKey(identifier),
        count: TRIES.account - 2,
        windowStart: new Date(),
      },
    });
    const told = [];
    for (let n = 1; n <= 3; n += 1)
      told.push(await signIn(wrong(identifier), from(`198.51.100.${n}`)));
    expect(told).toMatchObject([{ left: 1 }, { reason: 'throttled' }, { reason: 'throttled' }]);
    expect(await signIn(right(identifier), from('203.0.113.1'))).toMatchObject({
      reason: 'throttled',
    });
  });

  test('an identifier that does not exist runs out of tries in the same way', async () => {
    const answers = [];
    for (let n = 1; n <= 6; n += 1) answers.push(await signIn(wrong('nobody'), from('192.0.2.1')));
    const reasons = answers.map((answer) => (answer.ok ? 'in' : answer.reason)).join(' ');
    expect(reasons).toBe('wrong wrong wrong wrong throttled throttled');
  });

  test('the right password forgets the tries of its account from there, but takes no others back', async () => {
    const { identifier } = await createAccount('owner', { password: PASSWORD });
    await signIn(wrong(identifier), from('192.0.2.1'));
    await signIn(right(identifier), from('192.0.2.1'));
    const rows = await database().throttle.findMany({ select: { key: true, count: true } });
    expect(rows.toSorted((a, b) => (a.key < b.key ? -1 : 1))).toEqual([
      { key: accountKey(identifier), count: 1 },
      { key: addressKey('192.0.2.1'), count: 1 },
    ]);
  });

  test('an address that tried many accounts is refused, and then harms no other account', async () => {
    const { identifier } = await createAccount('owner', { password: PASSWORD });
    await database().throttle.create({
      data: { key: addressKey('192.0.2.1'), count: TRIES.address, windowStart: new Date() },
    });
    for (let n = 0; n < 6; n += 1) {
      expect(await signIn(wrong(identifier), from('192.0.2.1'))).toMatchObject({
        reason: 'throttled',
      });
    }
    expect(await signIn(right(identifier), from('192.0.2.2'))).toMatchObject({ ok: true });
  });

  test('thirty wrong passwords at once from one address: five are looked at, thirty are counted', async () => {
    const { identifier } = await createAccount('owner', { password: PASSWORD });
    const answers = await Promise.all(
      Array.from({ length: 30 }, () => signIn(wrong(identifier), from('192.0.2.1'))),
    );
    const told = answers.flatMap((one) => (!one.ok && one.reason === 'wrong' ? [one.left] : []));
    expect(told.sort((a, b) => a - b)).toEqual([1, 2, 3, 4]);
    const key = pairKey(identifier, '192.0.2.1');
    expect((await database().throttle.findUnique({ where: { key } }))?.count).toBe(30);
  });
});

test.each([
  ['192.0.2.7', '192.0.2.7'],
  ['::ffff:192.0.2.7', '192.0.2.7'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
  ['2001:0DB8:0001:0002::9', '2001:db8:1:2'],
  ['2001:db8::1', '2001:db8:0:0'],
  ['::1', '0:0:0:0'],
  ['', ''],
])('%s is counted as %s', (address, network) => {
  expect(addressKey(address)).toBe(`sign-in:address:${network}`);
});
