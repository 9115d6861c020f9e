import 'server-only';
import type { Tx } from '@/lib/db/client';
import type { FairTables } from '@/lib/import/model';
import { keep, type RowKeys } from '@/lib/import/row-keys';

type Into = { tables: FairTables; keys: RowKeys };
const byId = { id: 'asc' } as const;
const code = { select: { code: true } } as const;

export async function collectBooths(tx: Tx, into: Into, editionId: number): Promise<void> {
  const rows = await tx.booth.findMany({
    where: { editionId },
    include: { producer: code },
    orderBy: byId,
  });
  for (const row of rows) {
    const { number, x, y, width, height, shortFa, shortEn, producer } = row;
    const { sellsOnSite, liveDemo, accessible, acceptsCard } = row;
    const place = { number, row: row.row, x, y, width, height };
    const features = { sellsOnSite, liveDemo, accessible, acceptsCard, shortFa, shortEn };
    const producerCode = producer?.code ?? null;
    keep(into, 'booths', row.code, row, { ...place, ...features, producerCode });
  }
}

export async function collectPlan(tx: Tx, into: Into, editionId: number): Promise<void> {
  for (const row of await tx.landmark.findMany({ where: { editionId }, orderBy: byId })) {
    const { kind, nameFa, nameEn, x, y, width, height } = row;
    keep(into, 'plan', row.code, row, { kind, nameFa, nameEn, x, y, width, height });
  }
}

export async function collectSessions(tx: Tx, into: Into, editionId: number): Promise<void> {
  const rows = await tx.session.findMany({
    where: { editionId },
    include: { booth: code, landmark: code, rainBooth: code, rainLandmark: code },
    orderBy: byId,
  });
  for (const row of rows) {
    const { day, start, end, titleFa, titleEn, descriptionFa, descriptionEn, kind, capacity } = row;
    const placeCode = row.booth?.code ?? row.landmark?.code;
    if (placeCode === undefined) throw new Error(`session ${row.id} has no place`);
    const rainCode = row.rainBooth?.code ?? row.rainLandmark?.code ?? null;
    const text = { titleFa, titleEn, descriptionFa, descriptionEn, kind, capacity };
    keep(into, 'sessions', row.code, row, { day, start, end, ...text, placeCode, rainCode });
  }
}

export async function collectAnnouncements(tx: Tx, into: Into, editionId: number): Promise<void> {
  for (const row of await tx.announcement.findMany({ where: { editionId }, orderBy: byId })) {
    const { publishDay, publishMinute, expiresDay, expiresMinute } = row;
    const { titleFa, titleEn, bodyFa, bodyEn, level } = row;
    const times = { publishDay, publishMinute, expiresDay, expiresMinute };
    keep(into, 'announcements', row.code, row, {
      ...times,
      titleFa,
      titleEn,
      bodyFa,
      bodyEn,
      level,
    });
  }
}
