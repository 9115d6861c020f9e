import type { Letter } from '@/lib/inquiry/outbox';
import { MIN_SECONDS } from '@/lib/inquiry/limits';
import { paths } from '@/lib/paths';

/** What became of a letter. `unreached`: nobody can know whether it arrived; sent again it is the same one. */
export type Delivered =
  | { as: 'sent'; to: string }
  /** `later`: the same will be taken some minutes from now. */
  | { as: 'refused'; fields: Record<string, string[]>; later: boolean }
  | { as: 'gone' | 'notSent' | 'unreached' };

/** A challenge, and when this page got it, by `performance.now()`. */
export type Given = { challenge: string; at: number };

/** Milliseconds after which a connection that is open and says nothing is given up. */
const PATIENCE = 20_000;
/** Ends a request then; older browsers wait on. */
const patience = () => ('timeout' in AbortSignal ? AbortSignal.timeout(PATIENCE) : undefined);

const solutions = new Map<string, Promise<string>>();

/** Begins to work for a challenge, once; what is typed meanwhile is not slowed down. */
export function solution(challenge: string): Promise<string> {
  const begun =
    solutions.get(challenge) ??
    import('./solve').then(({ solve }) => solve(challenge)).catch(() => '');
  solutions.set(challenge, begun);
  return begun;
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

async function fresh(locale: Letter['locale']): Promise<Given | null> {
  try {
    const answer = await fetch(paths.messageChallenge(locale), {
      cache: 'no-store',
      signal: patience(),
    });
    return answer.ok ? { challenge: await answer.text(), at: performance.now() } : null;
  } catch {
    return null;
  }
}

async function post(letter: Letter, { challenge, at }: Given, website: string) {
  const { key, kind, locale, about, name, contact, body } = letter;
  const solved = await solution(challenge);
  await pause(at + MIN_SECONDS * 1000 + 100 - performance.now());
  const fields = { ...about, kind, name, contact, body, key, challenge, solution: solved, website };
  return fetch(paths.sendMessage(locale), {
    method: 'POST',
    headers: { accept: 'application/json' },
    body: new URLSearchParams(fields),
    signal: patience(),
  }).catch(() => null);
}

/**
 * Sends a letter, with a proof of work where this browser can make one. A challenge that has grown old or was used
 * is asked for anew, once.
 * @param given the challenge that came with the form, if one did
 */
export async function deliver(letter: Letter, given?: Given, website = ''): Promise<Delivered> {
  for (let ticket = given, tries = 2; tries > 0; tries -= 1, ticket = undefined) {
    const held = ticket ?? (await fresh(letter.locale));
    if (!held) return { as: 'unreached' };
    const answer = await post(letter, held, website);
    if (!answer || answer.status >= 500) return { as: 'unreached' };
    const told = (await answer.json().catch(() => null)) as {
      to?: string;
      fields?: Record<string, string[]>;
      again?: boolean;
      later?: boolean;
      gone?: boolean;
    } | null;
    if (told?.gone) return { as: 'gone' };
    if (answer.ok && told?.to) return { as: 'sent', to: told.to };
    // A page that is not the site's own, as a hotel's network shows one, has not sent anything.
    if (answer.ok && !told) return { as: 'unreached' };
    if (!told?.fields) return { as: 'notSent' };
    if (!told.again || tries === 1) {
      return { as: 'refused', fields: told.fields, later: told.later === true };
    }
  }
  return { as: 'notSent' };
}
