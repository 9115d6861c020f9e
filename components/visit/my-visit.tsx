'use client';

import './visit.css';
import { useState, useSyncExternalStore, type ReactNode } from 'react';
import type { Locale } from '@/lib/i18n/locale';
import type { VisitWords } from '@/lib/i18n/fa/visit';
import { paths } from '@/lib/paths';
import type { VisitWalkWords } from '@/lib/i18n/fa/visit-walk';
import { savedKeys } from '@/lib/visit/choice';
import type { Entry } from '@/lib/visit/entries';
import { decodeShare } from '@/lib/visit/share';
import type { Square } from '@/lib/visit/square';
import { OwnVisit } from './own-visit';
import { useVisit } from './saving';
import { SharedVisit, WrongShare } from './shared-visit';

export type Catalogue = {
  booths: readonly Entry[];
  sessions: readonly Entry[];
  products: readonly Entry[];
};

type Props = {
  locale: Locale;
  catalogue: Catalogue;
  words: VisitWords & { walk: VisitWalkWords };
  square: Square;
  /** Whether sessions have dates, so that a calendar can hold them. */
  dated: boolean;
  /** Shown while nothing is saved. */
  empty: ReactNode;
};

function onMove(tell: () => void) {
  window.addEventListener('popstate', tell);
  return () => window.removeEventListener('popstate', tell);
}

/** The `v` of the address; null without one, and until the page is hydrated. */
const useShared = () =>
  useSyncExternalStore(
    onMove,
    () => new URLSearchParams(window.location.search).get('v'),
    () => null,
  );

/**
 * My visit, made in the browser from what it keeps: the page that everybody gets says nothing of anybody. Somebody
 * else's, which an address brings, is shown until it is answered.
 */
export function MyVisit({ locale, catalogue, square, words, dated, empty }: Props) {
  const kept = useVisit();
  const asked = useShared();
  const [answered, setAnswered] = useState<string | null>(null);
  const [looking, setLooking] = useState(false);
  if (kept === null) return <div className="visit-waiting needs-script" />;

  const given = asked !== null && asked !== answered ? asked : null;
  const shared = given === null ? null : decodeShare(given);
  const answer = () => {
    window.history.replaceState(null, '', paths.visit(locale));
    setAnswered(given);
    setLooking(false);
  };
  const isEmpty = savedKeys(kept.visit).length === 0;
  return (
    <div className="visit-mine needs-script" data-empty={isEmpty && !shared?.ok ? '' : undefined}>
      {shared && !shared.ok && <WrongShare why={shared.why} words={words} onClose={answer} />}
      {shared?.ok && (
        <SharedVisit
          keys={shared.keys}
          looking={looking}
          onLook={() => setLooking(true)}
          onAnswer={answer}
          {...{ locale, catalogue, words, kept }}
        />
      )}
      {!looking && (
        <OwnVisit key={answered} {...{ locale, catalogue, square, words, kept, dated, empty }} />
      )}
    </div>
  );
}
