import { solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/web/pbkdf2';

/**
 * A proof of work for a challenge, as the form sends it. The browser's own PBKDF2 works beside the page's thread,
 * so that no worker is needed; without https there is none, and the form goes unproved.
 */
export async function solve(challenge: string): Promise<string> {
  if (!('subtle' in crypto)) return '';
  const solution = await solveChallenge({ challenge: JSON.parse(challenge), deriveKey });
  return solution
    ? JSON.stringify({ counter: solution.counter, derivedKey: solution.derivedKey })
    : '';
}
