import 'server-only';
import { BOOTH_NUMBER_MAX } from '@/lib/limits';
import type { Kept } from '@/lib/import/model';
import type { RowKeys } from '@/lib/import/row-keys';
import { idOf, type Writer } from '@/lib/import/write-table';

const key = { id: true, code: true } as const;

/** Booth numbers that nobody has or wants, for booths that exchange theirs. */
function freeNumbers(taken: Set<number>): number[] {
  const all = Array.from({ length: BOOTH_NUMBER_MAX }, (_, at) => BOOTH_NUMBER_MAX - at);
  return all.filter((number) => !taken.has(number));
}

export const boothWriter = (editionId: number, keys: RowKeys) => {
  const data = ({ row: { producerCode, ...row } }: Kept<'booths'>) => ({
    ...row,
    editionId,
    producerId: producerCode === null ? null : idOf(keys.producers, producerCode),
  });
  const writer: Writer<'booths', ReturnType<typeof data>> = {
    data,
    create: (tx, rows) => tx.booth.createManyAndReturn({ data: rows, select: key }),
    update: async (tx, where, row) => (await tx.booth.updateMany({ where, data: row })).count,
    async park(tx, changed) {
      const wanted = new Set(changed.map(({ after }) => after.row.number));
      const leaving = changed.filter(
        ({ before, after }) =>
          before.row.number !== after.row.number && wanted.has(before.row.number),
      );
      if (leaving.length === 0) return;
      const booths = await tx.booth.findMany({ where: { editionId }, select: { number: true } });
      const free = freeNumbers(new Set([...wanted, ...booths.map(({ number }) => number)]));
      for (const [at, { id }] of leaving.entries()) {
        const number = free[at];
        if (number === undefined) throw new Error('no booth number is free to exchange numbers');
        await tx.booth.update({ where: { id }, data: { number } });
      }
    },
  };
  return writer;
};

export const landmarkWriter = (editionId: number) => {
  const data = ({ row }: Kept<'plan'>) => ({ ...row, editionId });
  const writer: Writer<'plan', ReturnType<typeof data>> = {
    data,
    create: (tx, rows) => tx.landmark.createManyAndReturn({ data: rows, select: key }),
    update: async (tx, where, row) => (await tx.landmark.updateMany({ where, data: row })).count,
  };
  return writer;
};

/** A session's place is a booth or a landmark, whichever has the code. */
function placeOf({ booths, plan }: RowKeys, code: string | null) {
  if (code === null) return { boothId: null, landmarkId: null };
  const booth = booths.get(code);
  return booth
    ? { boothId: booth.id, landmarkId: null }
    : { boothId: null, landmarkId: idOf(plan, code) };
}

export const sessionWriter = (editionId: number, keys: RowKeys) => {
  const data = ({ row: { placeCode, rainCode, ...row } }: Kept<'sessions'>) => {
    const rain = placeOf(keys, rainCode);
    return {
      ...row,
      editionId,
      ...placeOf(keys, placeCode),
      rainBoothId: rain.boothId,
      rainLandmarkId: rain.landmarkId,
    };
  };
  const writer: Writer<'sessions', ReturnType<typeof data>> = {
    data,
    create: (tx, rows) => tx.session.createManyAndReturn({ data: rows, select: key }),
    update: async (tx, where, row) => (await tx.session.updateMany({ where, data: row })).count,
  };
  return writer;
};

export const announcementWriter = (editionId: number) => {
  const data = ({ row }: Kept<'announcements'>) => ({ ...row, editionId });
  const writer: Writer<'announcements', ReturnType<typeof data>> = {
    data,
    create: (tx, rows) => tx.announcement.createManyAndReturn({ data: rows, select: key }),
    update: async (tx, where, row) =>
      (await tx.announcement.updateMany({ where, data: row })).count,
  };
  return writer;
};
