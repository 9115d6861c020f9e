'use client';

import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import { thisMinute } from '@/components/site/use-now';
import { time } from '@/lib/calendar/format';
import { tehranDay, tehranMinute } from '@/lib/calendar/tehran';
import { latinDigits } from '@/lib/text/digits';
import { number } from '@/lib/text/format';
import type { Walks } from '@/lib/plan/walks';
import { dayWalk, settingOut } from '@/lib/visit/day-walk';
import { daysLeft, isToday, likelyDay, type Moment } from '@/lib/visit/fair-days';
import { wishedBooths, wishedSessions } from '@/lib/visit/wished';
import { filled, visit as kept } from './saving';
import type { WalkProps } from './walk';
import { WalkForm, STAYS, type WalkChoice } from './walk-form';
import { WalkMissed } from './walk-missed';
import { WalkSteps } from './walk-steps';

type Props = WalkProps & {
  walks: Walks;
  /** Is told of the walk in a sentence. */
  onTold: (sentence: string) => void;
  /** Something was ticked off in the walk, and its button is gone. */
  onSeen: () => void;
};

const moment = (): Moment => {
  const now = new Date(thisMinute());
  return { date: tehranDay(now), minute: tehranMinute(now) };
};

/** The place that the address says one stands at, as a scanned sign does. */
const placeInAddress = ({ places }: Walks): string | undefined => {
  const from = new URLSearchParams(window.location.search).get('from') ?? '';
  return places.find((place) => place === from || place === latinDigits(from.trim()));
};

/** Where to go in which order, on which day, from where; made anew with every choice and everything that is ticked off. */
export function WalkPlan({ walks, onTold, onSeen, ...props }: Props) {
  const { locale, words, visit, catalogue, square } = props;
  const booths = useMemo(() => wishedBooths(visit, catalogue), [visit, catalogue]);
  const held = useMemo(() => wishedSessions(visit, catalogue), [visit, catalogue]);
  const [now, setNow] = useState(moment);
  const days = useMemo(() => daysLeft(square.days, now), [square.days, now]);
  const [choice, setChoice] = useState<WalkChoice>(() => ({
    from: placeInAddress(walks) ?? square.starts[0]?.place ?? catalogue.booths[0]?.place ?? '',
    day: likelyDay(
      days,
      now,
      held.map(({ time: { day } }) => day),
    )?.day,
    stay: STAYS[1],
  }));
  const change = (next: Partial<WalkChoice>) => {
    setNow(moment());
    setChoice({ ...choice, ...next });
  };
  const made = useMemo(() => {
    const day = days.find((one) => one.day === choice.day) ?? days[0];
    const sessions = held.filter((entry) => entry.time.day === day?.day);
    const placed = sessions.flatMap((entry) =>
      entry.place !== undefined && walks.places.includes(entry.place)
        ? [{ entry, place: entry.place, start: entry.time.start, end: entry.time.end }]
        : [],
    );
    const given = { walks, from: choice.from, sessions: placed, open: day?.open ?? [] };
    const start = day && isToday(day, now) ? now.minute : settingOut(given);
    const stops = booths.map(({ place }) => ({ place, stay: choice.stay }));
    const unplaced = sessions.filter((entry) => placed.every((other) => other.entry !== entry));
    return { booths, placed, unplaced, wish: { ...given, now: start, stops } };
  }, [booths, held, choice, now, days, walks]);
  // The choice is shown at once; a long walk takes a moment.
  const later = useDeferredValue(made);
  const walk = useMemo(() => dayWalk(later.wish), [later]);
  const clock = (minute: number) => time(locale, Math.round(minute) % 1440);
  const isAllMissed = walk.left.length + walk.missed.length + later.unplaced.length > 0;
  const told =
    walk.steps.length === 0
      ? words.walk[isAllMissed ? 'missedTitle' : 'nothing']
      : filled(words.walk.total, {
          n: number(locale, walk.steps.length),
          metres: number(locale, walk.metres),
          minutes: number(locale, Math.ceil(walk.minutes)),
          start: clock(later.wish.now),
          end: clock(walk.ends),
        });
  useEffect(() => onTold(told), [told, onTold]);
  return (
    <>
      <WalkForm {...props} days={days} choice={choice} onChange={change} />
      <WalkMissed made={later} walk={walk} {...props} />
      <WalkSteps
        made={later}
        walk={walk}
        onSeen={({ place, keys }) => {
          kept.change(Object.fromEntries(keys.map((key) => [key, { seen: true }])));
          change({ from: place });
          onSeen();
        }}
        {...props}
      />
    </>
  );
}
