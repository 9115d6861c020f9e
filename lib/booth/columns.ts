import type { Prisma } from '@/lib/db/generated/sqlite/client';
import type { Feature } from './item';

/** What a booth offers, for every public query. */
export const featureColumns = {
  sellsOnSite: true,
  liveDemo: true,
  accessible: true,
  acceptsCard: true,
} satisfies Prisma.BoothSelect;

type Row = Prisma.BoothGetPayload<{ select: typeof featureColumns }>;

export function toFeatures(row: Row): Feature[] {
  const has: Record<Feature, boolean> = {
    sells_on_site: row.sellsOnSite,
    live_demo: row.liveDemo,
    accessible: row.accessible,
    accepts_card: row.acceptsCard,
  };
  return (Object.keys(has) as Feature[]).filter((feature) => has[feature]);
}
