import { solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import { expect, test } from 'vitest';
import { solve } from '@/components/inquiry/solve';
import { checkChallenge, makeChallenge } from '@/lib/inquiry/challenge';
import { MIN_SECONDS } from '@/lib/inquiry/limits';
import { CHALLENGE_MINUTES } from '@/lib/inquiry/rules';

const made = 1_800_000_000_000;
const later = made + MIN_SECONDS * 1000;
/** A library that looks at the time asks the real clock. */
const nowish = Date.now() - MIN_SECONDS * 1000;

test('what the browser finds for a challenge is a proof, also by the server’s own way', async () => {
  const challenge = await makeChallenge(nowish);
  const found = await solve(challenge);
  expect(await checkChallenge(challenge, found)).toMatchObject({ ok: true, proved: true });
  const own = await solveChallenge({ challenge: JSON.parse(challenge), deriveKey });
  expect(JSON.parse(found)).toMatchObject({ counter: own?.counter });
});

test('without a solution it is let through as unproved, never with a wrong one', async () => {
  const challenge = await makeChallenge(nowish);
  expect(await checkChallenge(challenge, '')).toMatchObject({ ok: true, proved: false });
  for (const wrong of [
    '{}',
    'x',
    '{"counter":-1,"derivedKey":"00"}',
    '{"counter":1,"derivedKey":"00"}',
  ])
    expect(await checkChallenge(challenge, wrong)).toMatchObject({
      problems: { '': [{ key: 'proof_wrong' }] },
    });
});

test('too young, too old, changed or another’s is refused', async () => {
  const challenge = await makeChallenge(Date.now());
  const key = async (text: string, now?: number) => {
    const checked = await checkChallenge(text, undefined, now);
    return checked.ok || checked.reason !== 'invalid' ? checked : checked.problems[''];
  };
  expect(await key(challenge)).toEqual([{ key: 'sent_too_fast' }]);
  const old = Date.now() + CHALLENGE_MINUTES * 60_000 + 1_000;
  expect(await key(challenge, old)).toEqual([{ key: 'proof_expired' }]);
  const longer = challenge.replace(/"expiresAt":\d+/, '"expiresAt":9999999999');
  expect(await key(longer, later)).toEqual([{ key: 'proof_wrong' }]);
  const cheaper = challenge.replace(/"cost":\d+/, '"cost":1');
  expect(await key(cheaper)).toEqual([{ key: 'proof_wrong' }]);
  expect(await key('null')).toEqual([{ key: 'proof_wrong' }]);
});
