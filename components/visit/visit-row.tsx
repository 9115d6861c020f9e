'use client';

import { useId, useState } from 'react';
import { Local, localAttributes } from '@/components/site/local';
import { Button } from '@/components/ui/button';
import { IconButton } from '@/components/ui/icon-button';
import { Icon } from '@/components/ui/icon';
import { Link } from '@/components/ui/link';
import { Plaque } from '@/components/ui/plaque';
import { Tag } from '@/components/ui/tag';
import type { Locale } from '@/lib/i18n/locale';
import type { VisitWords } from '@/lib/i18n/fa/visit';
import { NOTE_MAX, type Said } from '@/lib/visit/choice';
import type { Entry } from '@/lib/visit/entries';
import { filled, visit } from './saving';

type Props = { entry: Entry; said: Said; clashing: boolean; locale: Locale; words: VisitWords };

/** One saved listing: seen or not, what it is, a note, and the way out of the list. */
export function VisitRow({ entry, said, clashing, locale, words }: Props) {
  const { key, name, before, cloth } = entry;
  const [byHand, setByHand] = useState(false);
  const spoken = { name: before ? before + words.comma + name.text : name.text };
  if (!said.saved) return <Gone entry={entry} focused={byHand} words={words} />;
  return (
    <li className={said.seen ? 'visit-row visit-seen' : 'visit-row'} data-entry={key}>
      <label className="visit-tick">
        <input
          type="checkbox"
          checked={said.seen}
          aria-label={filled(words.seenName, spoken)}
          onChange={(event) => visit.change({ [key]: { seen: event.target.checked } })}
        />
      </label>
      {cloth ? <Plaque {...cloth} size="s" /> : <span />}
      <div>
        <EntryText entry={entry} clashing={clashing} locale={locale} words={words} />
        <Note entry={entry} note={said.note} label={filled(words.noteFor, spoken)} words={words} />
      </div>
      <IconButton
        icon="x"
        label={filled(words.remove, spoken)}
        className="visit-remove"
        autoFocus={byHand}
        onClick={() => {
          setByHand(true);
          visit.change({ [key]: { saved: false } });
        }}
      />
    </li>
  );
}

type GoneProps = Pick<Props, 'entry' | 'words'> & {
  /** The button that had the focus has gone with the row; not where another tab took it out. */
  focused: boolean;
};

/** Stands where a row was, so that what was taken out by mistake is put back there. */
function Gone({ entry: { key, name }, focused, words }: GoneProps) {
  return (
    <li className="visit-gone" data-entry={key}>
      <span role="status">{filled(words.gone, { name: name.text })}</span>
      <Button
        autoFocus={focused}
        look="quiet"
        icon="undo-2"
        onClick={() => visit.change({ [key]: { saved: true } })}
      >
        {words.undo}
      </Button>
    </li>
  );
}

type TextProps = Pick<Props, 'entry' | 'locale' | 'words'> & { clashing?: boolean };

/** What a listing is, where and when, for how much. */
export function EntryText({ entry, clashing = false, locale, words }: TextProps) {
  const { href, name, before, line, fact, time } = entry;
  return (
    <>
      <h3>
        <Link href={href}>
          {before && <span className="sr-only">{before + words.comma}</span>}
          <Local of={name} locale={locale} />
        </Link>
      </h3>
      {(fact || time) && (
        <p className="visit-fact">
          {fact}
          {time?.cancelled && (
            <Tag tone="bad" icon="ban">
              {words.cancelled}
            </Tag>
          )}
          {clashing && (
            <Tag tone="warn" icon="triangle-alert">
              {words.clashMark}
            </Tag>
          )}
        </p>
      )}
      {line?.text && <p {...localAttributes(line, locale)}>{line.text}</p>}
    </>
  );
}

type NoteProps = Pick<Props, 'entry' | 'words'> & { note: string; label: string };

/** A few words of one's own; kept with every letter. */
function Note({ entry: { key }, note, label, words }: NoteProps) {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  if (!isOpen && !note) {
    return (
      <button
        type="button"
        className="visit-note-open"
        aria-label={label}
        onClick={() => setOpen(true)}
      >
        <Icon name="pencil" size="s" />
        {words.note}
      </button>
    );
  }
  return (
    <div className="visit-note">
      <label htmlFor={id} className="sr-only">
        {label}
      </label>
      <textarea
        id={id}
        rows={1}
        className="input"
        maxLength={NOTE_MAX}
        placeholder={words.note}
        value={note}
        dir="auto"
        autoFocus={isOpen}
        onChange={(event) => {
          setOpen(true);
          visit.change({ [key]: { note: event.target.value } });
        }}
      />
    </div>
  );
}
