import 'server-only';
import { db } from '@/lib/db/client';

const current = { edition: { state: 'current' } } as const;

/** Numbers of the published booths of the current edition, in their order. */
export async function publishedBoothNumbers(): Promise<number[]> {
  const rows = await db().booth.findMany({
    where: { ...current, state: 'published' },
    select: { number: true },
    orderBy: { number: 'asc' },
  });
  return rows.map((row) => row.number);
}

/** A booth as its own page shows it. */
export type BoothPage = {
  number: number;
  state: string;
  shortFa: string;
  shortEn: string;
  producer: { nameFa: string; nameEn: string } | null;
};

/** The booth with this number in the current edition, whatever its state; null where there is none. */
export function boothPage(number: number): Promise<BoothPage | null> {
  return db().booth.findFirst({
    where: { ...current, number },
    select: {
      number: true,
      state: true,
      shortFa: true,
      shortEn: true,
      producer: { select: { nameFa: true, nameEn: true } },
    },
  });
}
