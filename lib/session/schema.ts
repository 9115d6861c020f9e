import { z } from 'zod';
import {
  flag,
  line,
  orNone,
  paragraphs,
  parsed,
  requiredLine,
  target,
  timeOfDay,
  whole,
  wholeOrNone,
} from '@/lib/forms/fields';
import { CAPACITY_MAX, DAYS_MAX } from '@/lib/limits';
import { parsePlace, SESSION_KINDS, type PlaceRef, type Slot } from './rules';

const fields = {
  titleFa: requiredLine(),
  titleEn: line(),
  descriptionFa: paragraphs(),
  descriptionEn: paragraphs(),
  kind: z.enum(SESSION_KINDS),
  day: whole(1, DAYS_MAX),
  start: timeOfDay,
  end: timeOfDay,
  place: parsed(parsePlace, 'not_a_choice'),
  rainPlace: orNone(parsePlace, 'not_a_choice'),
  capacity: wholeOrNone(1, CAPACITY_MAX),
  cancelled: flag,
};

/** What a session's row gets. A kind is one of the known ones in a form, and whatever the database has in a row. */
export type SessionData = Slot & {
  titleFa: string;
  titleEn: string;
  descriptionFa: string;
  descriptionEn: string;
  kind: string;
  capacity: number | null;
  cancelled: boolean;
};

const idOf = (kind: PlaceRef['kind'], place: PlaceRef | null) =>
  place?.kind === kind ? place.id : null;

/** Places as the columns hold them. */
const inColumns = <T extends { place: PlaceRef; rainPlace: PlaceRef | null }>({
  place,
  rainPlace,
  ...rest
}: T) => ({
  ...rest,
  boothId: idOf('booth', place),
  landmarkId: idOf('landmark', place),
  rainBoothId: idOf('booth', rainPlace),
  rainLandmarkId: idOf('landmark', rainPlace),
});

type Times = { start: number; end: number };
const isInOrder = ({ start, end }: Times) => end > start;
const order = { message: 'end_before_start', path: ['end'] };

export const newSession = z.strictObject(fields).refine(isInOrder, order).transform(inColumns);
export const sessionForm = z
  .strictObject({ ...target, ...fields })
  .refine(isInOrder, order)
  .transform(inColumns);
