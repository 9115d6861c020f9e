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

export const SESSION_KINDS = [
  'ceremony',
  'workshop',
  'demo',
  'talk',
  'music',
  'competition',
  'kids',
] as const;

/** Where a session is held: a booth or a landmark, by id. */
export type Place = { kind: 'booth' | 'landmark'; id: number };

/** `booth:12`, `landmark:3`: a place as the form's choice sends it. */
export function parsePlace(text: string): Place | null {
  const [, kind, id] = /^(booth|landmark):([1-9]\d{0,8})$/.exec(text) ?? [];
  if (kind !== 'booth' && kind !== 'landmark') return null;
  return { kind, id: Number(id) };
}

export const placeText = (boothId: number | null, landmarkId: number | null): string =>
  boothId !== null ? `booth:${boothId}` : landmarkId !== null ? `landmark:${landmarkId}` : '';

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

type Form = { start: number; end: number; place: Place; rainPlace: Place | null };

const inOrder = ({ start, end }: Form) => end > start;
const wrongOrder = { path: ['end'], error: 'end_before_start' };

/** The places become the columns that hold them. */
function columns<T extends Form>({ place, rainPlace, ...rest }: T) {
  const idOf = (of: Place | null, kind: Place['kind']) => (of?.kind === kind ? of.id : null);
  return {
    ...rest,
    boothId: idOf(place, 'booth'),
    landmarkId: idOf(place, 'landmark'),
    rainBoothId: idOf(rainPlace, 'booth'),
    rainLandmarkId: idOf(rainPlace, 'landmark'),
  };
}

export const newSession = z.strictObject(fields).refine(inOrder, wrongOrder).transform(columns);
export const sessionForm = z
  .strictObject({ ...target, ...fields })
  .refine(inOrder, wrongOrder)
  .transform(columns);
export type SessionData = Omit<z.infer<typeof newSession>, 'kind'> & { kind: string };
