import { latinDigits } from '@/lib/text/digits';
import type { Place } from './grid';
import type { PlanItems } from './item';
import type { WayEnd } from './way-ends';

/** What an address asks for; an end that cannot be read is null, and `problem` says why. */
export type AskedWay = Record<WayEnd, Place | null> & {
  problem: 'doubled' | 'unknown' | 'same' | null;
};

/** A place as it stands in an address: a booth's number or a landmark's code. */
export const placeValue = (place: Place): string =>
  place.kind === 'booth' ? String(place.number) : place.code;

/** The place of the plan that a value means, its digits of any kind; a booth's number comes before a code. */
function placeAt({ booths, landmarks }: PlanItems, value: string): Place | null {
  const text = latinDigits(value.trim());
  const booth = booths.find(({ number }) => String(number) === text);
  if (booth) return { kind: 'booth', number: booth.number };
  const landmark = landmarks.find(({ code }) => code === value);
  return landmark ? { kind: 'landmark', code: landmark.code } : null;
}

/** Reads which way the query of an address asks for; anything is safe. */
export function askedWay(
  given: Record<string, string | string[] | undefined>,
  items: PlanItems,
): AskedWay {
  let problem: AskedWay['problem'] = null;
  const read = (end: WayEnd): Place | null => {
    // A form sends empty values for what was not chosen.
    const [value, ...more] = [given[end]].flat().filter((one) => one !== undefined && one !== '');
    if (value === undefined) return null;
    const place = more.length === 0 ? placeAt(items, value) : null;
    if (!place) problem ??= more.length === 0 ? 'unknown' : 'doubled';
    return place;
  };
  const [from, to] = [read('from'), read('to')];
  if (from && to && placeValue(from) === placeValue(to)) problem = 'same';
  return { from, to, problem };
}
