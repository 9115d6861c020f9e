import 'server-only';
import { updateTag } from 'next/cache';
import { expireTags } from './expire-tags';

/**
 * What a server action calls with the tags its mutation made stale: the next request, whoever sends it,
 * sees the change, and so does the router of the organiser's own browser.
 */
export function invalidate(tags: readonly string[]): void {
  for (const tag of tags) updateTag(tag);
  expireTags(tags);
}
