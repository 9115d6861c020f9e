import { both, type Both } from '@/lib/i18n/both';

/** Where a session is held, in both languages: a booth that is not published has no name, as on the pages. */
export type PlaceRecord =
  | { kind: 'booth'; number: number; name: Both | null }
  | { kind: 'landmark'; code: string; name: Both };

const booth = {
  select: {
    number: true,
    state: true,
    producer: { select: { nameFa: true, nameEn: true, state: true } },
  },
} as const;
const landmark = { select: { code: true, state: true, nameFa: true, nameEn: true } } as const;

/** What is read of a session's two places. */
export const placeColumns = {
  booth,
  landmark,
  rainBooth: booth,
  rainLandmark: landmark,
} as const;

type Named = { nameFa: string; nameEn: string };
type BoothRow = { number: number; state: string; producer: (Named & { state: string }) | null };

export function boothPlace({ number, state, producer }: BoothRow): PlaceRecord {
  const named = state === 'published' && producer?.state === 'published' ? producer : null;
  return { kind: 'booth', number, name: named && both(named.nameFa, named.nameEn) };
}

export const landmarkPlace = ({ code, nameFa, nameEn }: Named & { code: string }): PlaceRecord => ({
  kind: 'landmark',
  code,
  name: both(nameFa, nameEn),
});

/** A place, whichever of the two it is; null where none was chosen. */
export function placeRecord(
  atBooth: BoothRow | null,
  atLandmark: (Named & { code: string }) | null,
): PlaceRecord | null {
  if (atBooth) return boothPlace(atBooth);
  return atLandmark && landmarkPlace(atLandmark);
}
