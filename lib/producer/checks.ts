import 'server-only';
import type { Wanted } from '@/lib/change/listing';
import { choiceProblems, neededBy } from '@/lib/change/references';
import type { Tx } from '@/lib/db/client';
import { together, wrong, type FieldProblems } from '@/lib/result';
import { PRODUCER_KINDS } from './rules';
import type { ProducerData } from './schema';

/** What other rows have against a producer as it would be. */
export async function producerProblems(
  tx: Tx,
  wanted: Wanted<ProducerData>,
  before: ProducerData | null,
): Promise<FieldProblems> {
  if (wanted.state === 'removed') return dependents(tx, wanted.id);
  const category = await tx.category.findUnique({
    where: { id: wanted.categoryId },
    select: { state: true },
  });
  return together(choiceProblems('categoryId', category), await codeProblems(tx, wanted, before));
}

/** A kind or a place that is newly chosen must have a label, or it could not be shown. */
async function codeProblems(
  tx: Tx,
  { kind, place }: ProducerData,
  before: ProducerData | null,
): Promise<FieldProblems> {
  const labels = await tx.editionText.findMany({
    where: { edition: { state: 'current' }, key: { in: [`kind_${kind}`, `place_${place}`] } },
    select: { key: true },
  });
  const isLabelled = (key: string) => labels.some((label) => label.key === key);
  const isKind =
    kind === before?.kind || PRODUCER_KINDS.includes(kind) || isLabelled(`kind_${kind}`);
  const isPlace = place === before?.place || isLabelled(`place_${place}`);
  return together(
    isKind ? {} : wrong('kind', 'not_a_choice'),
    isPlace ? {} : wrong('place', 'not_a_choice'),
  );
}

/** A producer that still has a booth this year, or products, cannot go. */
async function dependents(tx: Tx, producerId: number): Promise<FieldProblems> {
  const kept = { producerId, state: { not: 'removed' } };
  const booths = await tx.booth.findMany({
    where: { ...kept, edition: { state: 'current' } },
    select: { number: true },
    orderBy: { number: 'asc' },
  });
  const products = await tx.product.findMany({
    where: kept,
    select: { nameFa: true },
    orderBy: { code: 'asc' },
  });
  return together(
    neededBy(
      'booths',
      booths.map((booth) => String(booth.number)),
    ),
    neededBy(
      'products',
      products.map((product) => product.nameFa),
    ),
  );
}
