'use client';

import { useNow } from '@/components/site/use-now';
import { Icon } from '@/components/ui/icon';
import { Tag } from '@/components/ui/tag';
import { time } from '@/lib/calendar/format';
import { tehranMinute } from '@/lib/calendar/tehran';
import type { Locale } from '@/lib/i18n/locale';
import { phaseAt, type Phase } from '@/lib/session/phase';
import { number } from '@/lib/text/format';

/** Sentences of the marks; `{minutes}` and `{time}` are filled in here. */
export type PhaseWords = { past: string; now: string; soon: string; nowLine: string };

type Props = {
  locale: Locale;
  /** Milliseconds since 1970. `next` is when the following session of the day begins, or this one's end. */
  from: number;
  to: number;
  next: number;
  cancelled: boolean;
  words: PhaseWords;
};

/**
 * What the visitor's clock says about a session: over, on now, soon; and the line that parts what has begun
 * from what comes. It takes no room of its own, so that nothing moves when it appears.
 */
export function PhaseMark({ locale, from, to, next, cancelled, words }: Props) {
  const now = useNow();
  if (now === null) return null;
  const phase = phaseAt(now, from, to);
  return (
    <>
      {!cancelled && phase.kind !== 'later' && (
        <span data-phase={phase.kind}>{mark(locale, phase, words)}</span>
      )}
      {from <= now && now < next && (
        <span className="now-line">
          {words.nowLine.replace('{time}', time(locale, tehranMinute(new Date(now))))}
        </span>
      )}
    </>
  );
}

function mark(locale: Locale, phase: Exclude<Phase, { kind: 'later' }>, words: PhaseWords) {
  switch (phase.kind) {
    case 'past':
      return (
        <span className="over">
          <Icon name="check" size="s" />
          {words.past}
        </span>
      );
    case 'now':
      return (
        <>
          <Tag tone="live">{words.now}</Tag>
          <span className="done-bar" aria-hidden="true">
            <i style={{ inlineSize: `${Math.round(phase.done * 100)}%` }} />
          </span>
        </>
      );
    case 'soon':
      return <Tag>{words.soon.replace('{minutes}', number(locale, phase.minutes))}</Tag>;
  }
}
