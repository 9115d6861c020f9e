import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { allowed } from '@/lib/auth/policy';
import { editable, type Editable } from '@/lib/change/admin-queries';
import { db } from '@/lib/db/client';
import { editionListing } from './listing';

/** The settings of the current edition; null where there is none or the actor may not. */
export async function editionForEdit(actor: Actor): Promise<Editable | null> {
  const where = { ...allowed(actor, 'edition.edit'), state: 'current' };
  const edition = await db().edition.findFirst({ where, select: { id: true } });
  return editable(actor, editionListing, edition?.id);
}
