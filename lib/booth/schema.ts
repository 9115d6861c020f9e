import { z } from 'zod';
import { decimal, flag, idOrNone, line, target, whole } from '@/lib/forms/fields';
import { BOOTH_NUMBER_MAX, PLAN_MAX, ROW_MAX, SHORT_MAX } from '@/lib/limits';

/** What the form of a booth sends. The browser's `maxLength` and the server use the same limits. */
const fields = {
  number: whole(1, BOOTH_NUMBER_MAX),
  producerId: idOrNone,
  row: line(ROW_MAX),
  x: decimal(0, PLAN_MAX),
  y: decimal(0, PLAN_MAX),
  width: decimal(0.1, PLAN_MAX),
  height: decimal(0.1, PLAN_MAX),
  sellsOnSite: flag,
  liveDemo: flag,
  accessible: flag,
  acceptsCard: flag,
  shortFa: line(SHORT_MAX),
  shortEn: line(SHORT_MAX),
};

export const newBooth = z.strictObject(fields);
export const boothForm = z.strictObject({ ...target, ...fields });
export type BoothData = z.infer<typeof newBooth>;
