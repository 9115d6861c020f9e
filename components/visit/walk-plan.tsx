'use client';

import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import { thisMinute } from '@/components/site/use-now';
import { time } from '@/lib/calendar/format';
import { tehranDay, tehranMinute } from '@/lib/calendar/tehran';
import type { VisitWalkWords } from '@/lib/i18n/fa/visit-walk';
import type { Locale } from '@/lib/i18n/locale';
import { number } from '@/lib/text/format';
import type { Walks } from '@/lib/plan/walks';
import { dayWalk, type DayWalk } from '@/lib/visit/day-walk';
import { daysLeft, likelyDay, type Moment } from '@/lib/visit/fair-days';
import { makeWalk, type MadeWalk } from '@/lib/visit/made-walk';
import { startPlace } from '@/lib/visit/start-place';
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

/** What the address says of where one stands. */
const askedPlace = () => new URLSearchParams(window.location.search).get('from') ?? '';

/** Where to go in which order, on which day, from where; made anew with every choice and everything that is ticked off. */
export function WalkPlan({ walks, onTold, onSeen, ...props }: Props) {
  const { locale, words, visit, catalogue, square } = props;
  const all = square.days;
  const booths = useMemo(() => wishedBooths(visit, catalogue), [visit, catalogue]);
  const held = useMemo(() => wishedSessions(visit, catalogue), [visit, catalogue]);
  const [now, setNow] = useState(moment);
  const days = useMemo(
    () =>
      daysLeft(
        all,
        now,
        held.map(({ time: saved }) => saved),
      ),
    [all, now, held],
  );
  const [choice, setChoice] = useState<WalkChoice>(() => ({
    from: startPlace({ square, booths: catalogue.booths }, askedPlace()),
    day: likelyDay(
      days,
      now,
      held.map(({ time: saved }) => saved),
    )?.day,
    stay: STAYS[1],
  }));
  const change = (next: Partial<WalkChoice>) => {
    setNow(moment());
    setChoice({ ...choice, ...next });
  };
  const made = useMemo(() => {
    const day = days.find((one) => one.day === choice.day) ?? days[0];
    const { from, stay } = choice;
    return makeWalk({ walks, from, stay, now, all, day, booths, held });
  }, [booths, held, choice, now, days, all, walks]);
  // The choice is shown at once; a long walk takes a moment.
  const later = useDeferredValue(made);
  const walk = useMemo(() => dayWalk(later.wish), [later]);
  const told = toldOf(walk, later, locale, words.walk);
  useEffect(() => onTold(told), [told, onTold]);
  return (
    <>
      <WalkForm {...props} days={days} saved={held} choice={choice} onChange={change} />
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

/** The walk in a sentence. */
function toldOf(walk: DayWalk, made: MadeWalk, locale: Locale, words: VisitWalkWords): string {
  const clock = (minute: number) => time(locale, Math.round(minute) % 1440);
  const { over, unplaced, isTimeless, wish } = made;
  const isMissed = walk.left.length + walk.missed.length + unplaced.length + over.length > 0;
  if (walk.steps.length === 0) {
    return words[isMissed ? 'missedTitle' : isTimeless ? 'fairOver' : 'nothing'];
  }
  return filled(words[isTimeless ? 'order' : 'total'], {
    n: number(locale, walk.steps.length),
    metres: number(locale, walk.metres),
    minutes: number(locale, Math.ceil(walk.minutes)),
    start: clock(wish.now),
    end: clock(walk.ends),
  });
}
