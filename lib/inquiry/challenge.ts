import 'server-only';
import { createHmac } from 'node:crypto';
import { createChallenge, verifySolution } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import { z } from 'zod';
import { authSecret } from '@/lib/auth/secret';
import { invalid, type Failure } from '@/lib/result';
import { MIN_SECONDS } from './limits';
import { CHALLENGE_MINUTES } from './rules';

/**
 * What a proof costs: PBKDF2 of so many rounds, 256 times on the average, until the key begins with this byte
 * (docs/decisions/0090 has the times).
 */
const WORK = { algorithm: 'PBKDF2/SHA-256', cost: 3_000, keyPrefix: '00' } as const;

const hex = z.string().regex(/^[0-9a-f]{2,128}$/);
const challengeShape = z.strictObject({
  parameters: z.strictObject({
    algorithm: z.literal(WORK.algorithm),
    nonce: hex,
    salt: hex,
    cost: z.literal(WORK.cost),
    keyLength: z.literal(32),
    keyPrefix: z.literal(WORK.keyPrefix),
    expiresAt: z.number().int().positive(),
    data: z.strictObject({ issued: z.number().int().positive() }),
  }),
  signature: hex,
});
const solutionShape = z.strictObject({
  counter: z.number().int().min(0).max(0xffffffff),
  derivedKey: hex,
  time: z.number().optional(),
});

/** Its own key, so that nothing signed elsewhere counts here. */
const secret = () => createHmac('sha256', authSecret()).update('inquiry challenge').digest('hex');

/** A challenge for one form, as JSON: signed, with the instant it was made. */
export async function makeChallenge(now = Date.now()): Promise<string> {
  const made = await createChallenge({
    ...WORK,
    deriveKey,
    expiresAt: Math.floor(now / 1000) + CHALLENGE_MINUTES * 60,
    data: { issued: now },
    hmacSignatureSecret: secret(),
  });
  return JSON.stringify(made);
}

export type Checked =
  { ok: true; challenge: { id: string; expiresAt: Date }; proved: boolean } | Failure;

/**
 * Whether a form may be taken with what it brought: a challenge of ours, neither too old nor too young. A form
 * without a solution comes from a browser without script, and is let through as unproved; a wrong solution is not.
 * Whether the challenge was used before is for the database to say.
 */
export async function checkChallenge(
  challengeText: string,
  solutionText: string | undefined,
  now = Date.now(),
): Promise<Checked> {
  const challenge = challengeShape.safeParse(parsed(challengeText));
  const hasSolution = solutionText !== undefined && solutionText !== '';
  const solution = solutionShape.safeParse(hasSolution ? parsed(solutionText) : NONE);
  if (!challenge.success || !solution.success) return invalid('', 'proof_wrong');
  const { parameters } = challenge.data;
  if (parameters.expiresAt * 1000 <= now) return invalid('', 'proof_expired');
  const found = await verifySolution({
    challenge: challenge.data,
    solution: { time: 0, ...solution.data },
    deriveKey,
    hmacSignatureSecret: secret(),
  });
  const isOurs = found.invalidSignature === false;
  if (!isOurs || (hasSolution && !found.verified)) return invalid('', 'proof_wrong');
  if (now - parameters.data.issued < MIN_SECONDS * 1000) return invalid('', 'sent_too_fast');
  return {
    ok: true,
    challenge: { id: parameters.nonce, expiresAt: new Date(parameters.expiresAt * 1000) },
    proved: hasSolution,
  };
}

/** A solution that solves nothing: the challenge's signature is looked at all the same. */
const NONE = { counter: 0, derivedKey: '00' };

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
