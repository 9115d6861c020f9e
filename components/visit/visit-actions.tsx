'use client';

import { useState } from 'react';
import { Button, buttonClass } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import type { Locale } from '@/lib/i18n/locale';
import type { VisitWords } from '@/lib/i18n/fa/visit';
import { paths } from '@/lib/paths';
import type { Key } from '@/lib/visit/choice';
import { encodeShare } from '@/lib/visit/share';
import { ShareDialog } from './share-dialog';

type Props = { locale: Locale; words: VisitWords; saved: readonly Key[]; dated: boolean };

/** Sending, printing, keeping in a calendar. */
export function VisitActions({ locale, words, saved, dated }: Props) {
  const [isSharing, setSharing] = useState(false);
  const sessions = encodeShare(saved.filter((key) => key.startsWith('s')));
  return (
    <div className="mt-4 flex flex-wrap gap-3 print:hidden">
      <Button look="main" icon="share-2" aria-haspopup="dialog" onClick={() => setSharing(true)}>
        {words.share}
      </Button>
      <Button icon="printer" onClick={() => window.print()}>
        {words.print}
      </Button>
      {dated && sessions && (
        <a href={paths.visitCalendar(locale, sessions)} className={buttonClass()}>
          <Icon name="calendar-plus" />
          {words.calendar}
        </a>
      )}
      <ShareDialog
        open={isSharing}
        onClose={() => setSharing(false)}
        {...{ locale, words, saved }}
      />
    </div>
  );
}
