import 'server-only';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { tehranDay } from '@/lib/calendar/tehran';
import { now } from '@/lib/clock';
import { env } from '@/lib/env';
import type { Locale } from '@/lib/i18n/locale';
import { siteSnapshot } from '@/lib/snapshot/cached';
import { keptPages } from './addresses';
import { filesOf } from './files';
import { ownPage } from './own-page';
import { pack, type Answered } from './pack';
import { sparingly } from './sparingly';

/** How long a copy is given out at least, whatever changes: making one renders up to a hundred pages. */
const STANDS_MS = 5 * 60_000;

/** Of a page's headers, those that say how a browser treats it; the others are about one answer. */
const KEPT_HEADERS = [
  'content-type',
  'content-language',
  'referrer-policy',
  'permissions-policy',
  'cross-origin-opener-policy',
  'x-content-type-options',
  'x-frame-options',
];

const readScript = (address: string) =>
  readFile(join(env().distDir, address.replace(/^\/_next\//, '')), 'utf8').catch(() => '');

/** All pages that are kept, one after the other: visitors who are waiting come first. */
async function make(paths: readonly string[]): Promise<string | null> {
  const answers: Answered[] = [];
  let headers: Record<string, string> = {};
  for (const path of paths) {
    const answer = await ownPage(path);
    if (!answer) return null;
    const policy = answer.headers['content-security-policy'];
    if (answer.status !== 200 || typeof policy !== 'string') continue;
    answers.push({ path, html: answer.text, policy });
    headers = Object.fromEntries(
      KEPT_HEADERS.flatMap((name) => {
        const value = answer.headers[name];
        return typeof value === 'string' ? [[name, value]] : [];
      }),
    );
  }
  const files = await filesOf(
    answers.map(({ html }) => html),
    readScript,
  );
  return JSON.stringify(pack(answers, headers, files));
}

const kept = new Map<Locale, ReturnType<typeof sparingly<string | null>>>();

/**
 * The pages of a visit without a network in one language, as JSON of a `Pack`; null in an empty database. Made
 * anew when the fair or the day in Tehran is another one, but not more often than every five minutes.
 */
export async function offlineCopy(locale: Locale): Promise<string | null> {
  const snapshot = await siteSnapshot(locale);
  if (!snapshot) return null;
  const made = kept.get(locale) ?? sparingly<string | null>(STANDS_MS);
  kept.set(locale, made);
  const version = `${snapshot.version} ${tehranDay(now())}`;
  return made(version, () => make(keptPages(locale, snapshot)));
}
