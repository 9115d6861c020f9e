import 'server-only';
import { cacheTag } from 'next/cache';
import { VISITOR } from '@/lib/auth/actor';
import type { Locale } from '@/lib/i18n/locale';
import { tags } from '@/lib/tags';
import type { SessionItem } from './item';
import { findSession, listSessions } from './queries';

/** The programme as public pages read it: the week, or one day. */
export async function siteSessions(locale: Locale, day?: number): Promise<SessionItem[]> {
  'use cache';
  cacheTag(tags.schedule(), ...PLACES);
  return listSessions(VISITOR, locale, { day });
}

/** One session as its page reads it. */
export async function siteSession(locale: Locale, code: string): ReturnType<typeof findSession> {
  'use cache';
  cacheTag(tags.session(code), ...PLACES);
  return findSession(VISITOR, locale, code);
}

/** What a session's places are made of: booths, who stands there, and landmarks. */
const PLACES = [tags.edition(), tags.booths(), tags.producers(), tags.plan()];
