'use client';

import { useNow } from '@/components/site/use-now';

/** The name of a day, or «امروز» while the visitor's clock is between `from` and `to` (milliseconds). */
export function TodayName({
  from,
  to,
  short,
  long,
  today,
}: {
  from: number;
  to: number;
  short: string;
  long: string;
  today: string;
}) {
  const now = useNow();
  if (now !== null && from <= now && now < to) return <span className="today">{today}</span>;
  return <DayName short={short} long={long} />;
}

/** The short name where seven days must fit a phone; the whole one is what is read aloud. */
export function DayName({ short, long }: { short: string; long: string }) {
  return (
    <>
      <span className="md:hidden" aria-hidden="true">
        {short}
      </span>
      <span className="max-md:sr-only">{long}</span>
    </>
  );
}
