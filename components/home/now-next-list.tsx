'use client';

import type { ReactNode } from 'react';
import { useNow } from '@/components/site/use-now';

/** A session of today: its instants in milliseconds and what a line says of it. */
export type TimedLine = {
  code: string;
  from: number;
  to: number;
  time: ReactNode;
  what: ReactNode;
};

/** So many lines there are, however many sessions run. */
const LINES = 3;

/**
 * What runs now and what comes next, by the visitor's clock; until that is known, and without script, the
 * day's first. When nothing is left, `over`.
 */
export function NowNextList({
  lines,
  now: nowWord,
  over,
}: {
  lines: TimedLine[];
  /** Mark of what runs: the tag «اکنون». */
  now: ReactNode;
  over: ReactNode;
}) {
  const now = useNow();
  const left = now === null ? lines : lines.filter(({ to }) => to > now);
  if (left.length === 0) return over;
  return (
    <ol className="now-list">
      {left.slice(0, LINES).map(({ code, from, to, time, what }) => {
        const runs = now !== null && from <= now;
        return (
          <li key={code}>
            {time}
            <div>
              {runs && nowWord}
              {what}
              {runs && (
                <div className="progress" aria-hidden="true">
                  <span
                    style={{ inlineSize: `${Math.round(((now - from) / (to - from)) * 100)}%` }}
                  />
                </div>
              )}
            </div>
          </li>
        );
      })}
    </ol>
  );
}
