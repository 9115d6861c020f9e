import { z } from 'zod';
import { decimal, line, requiredLine, target } from '@/lib/forms/fields';
import { PLAN_MAX } from '@/lib/limits';
import { LANDMARK_KINDS } from './rules';

/** Lengths in metres. */
const fields = {
  kind: z.enum(LANDMARK_KINDS),
  nameFa: requiredLine(),
  nameEn: line(),
  x: decimal(0, PLAN_MAX),
  y: decimal(0, PLAN_MAX),
  width: decimal(0.1, PLAN_MAX),
  height: decimal(0.1, PLAN_MAX),
};

export const newLandmark = z.strictObject(fields);
export const landmarkForm = z.strictObject({ ...target, ...fields });
/** A kind is one of the known ones in a form, and whatever the database has in a row. */
export type LandmarkData = Omit<z.infer<typeof newLandmark>, 'kind'> & { kind: string };
