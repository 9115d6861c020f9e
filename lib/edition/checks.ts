import 'server-only';
import { namesOf } from '@/lib/change/references';
import type { Tx } from '@/lib/db/client';
import { together, wrong, type FieldProblems } from '@/lib/result';
import type { EditionData } from './schema';
import { codesOf } from './text-keys';

type Labels = Pick<EditionData, 'texts'>;

const labelled = ({ texts }: Labels, prefix: 'place' | 'kind') =>
  codesOf(
    texts.filter(({ fa }) => fa !== '').map(({ key }) => key),
    prefix,
  );

/** The label of a kind or a place that producers have cannot go: their pages would show a bare code. */
export async function labelProblems(
  tx: Tx,
  wanted: Labels,
  before: Labels | null,
): Promise<FieldProblems> {
  const problems: FieldProblems[] = [];
  for (const prefix of ['place', 'kind'] as const) {
    const kept = new Set(labelled(wanted, prefix));
    const gone = before ? labelled(before, prefix).filter((code) => !kept.has(code)) : [];
    if (gone.length === 0) continue;
    const producers = await tx.producer.findMany({
      where: { [prefix]: { in: gone }, state: { not: 'removed' } },
      select: { nameFa: true, place: true, kind: true },
      orderBy: { code: 'asc' },
    });
    for (const code of gone) {
      const names = producers.filter((one) => one[prefix] === code).map((one) => one.nameFa);
      if (names.length > 0)
        problems.push(wrong(`${prefix}_${code}_fa`, 'label_in_use', namesOf(names)));
    }
  }
  return together(...problems);
}
