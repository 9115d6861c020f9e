import 'server-only';
import { cacheTag } from 'next/cache';
import { VISITOR } from '@/lib/auth/actor';
import { tags } from '@/lib/tags';
import { currentEdition } from './queries';
import type { Edition } from './rules';

/** The current edition as public pages read it; null in an empty database. */
export async function siteEdition(): Promise<Edition | null> {
  'use cache';
  cacheTag(tags.edition());
  return currentEdition(VISITOR);
}
