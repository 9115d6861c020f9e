import 'server-only';
import { Refused } from '@/lib/change/guarded';
import type { Tx } from '@/lib/db/client';
import { invalid } from '@/lib/result';

/** The edition that new booths, sessions and announcements belong to; without one the change is refused. */
export async function currentEditionId(tx: Tx): Promise<number> {
  const edition = await tx.edition.findFirst({
    where: { state: 'current' },
    select: { id: true },
  });
  if (!edition) throw new Refused(invalid('', 'no_edition'));
  return edition.id;
}
