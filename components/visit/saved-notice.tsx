'use client';

import { usePathname } from 'next/navigation';
import { useEffect } from 'react';
import { Icon } from '@/components/ui/icon';
import { Link } from '@/components/ui/link';
import type { Locale } from '@/lib/i18n/locale';
import { paths, visiblePath } from '@/lib/paths';
import { say, useTold } from './saving';

export type NoticeWords = { toVisit: string; undo: string };

/** How long a notice stays that nobody reads: what it says can be seen on the button too. */
const STAYS = 8000;

/** What was just saved or taken out, at the edge of the window. It stays while it is pointed at or focused. */
export function SavedNotice({ locale, words }: { locale: Locale; words: NoticeWords }) {
  const told = useTold();
  const path = visiblePath(usePathname());
  useEffect(() => say(null), [path]);
  useEffect(() => {
    if (!told || told.undo) return undefined;
    const timer = setInterval(() => {
      if (!document.querySelector('.saved-notice:is(:hover, :focus-within)')) say(null);
    }, STAYS);
    return () => clearInterval(timer);
  }, [told]);
  const undo = () => {
    told?.undo?.();
    say(null);
  };
  return (
    <div className="saved-notice" role="status">
      {told && (
        <p>
          <Icon name={told.warn ? 'triangle-alert' : 'check'} />
          <span>{told.text}</span>
          {told.undo && (
            <button type="button" onClick={undo}>
              {words.undo}
            </button>
          )}
          {path !== paths.visit(locale) && <Link href={paths.visit(locale)}>{words.toVisit}</Link>}
        </p>
      )}
    </div>
  );
}
