'use client';

import { useEffect, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { Tag } from '@/components/ui/tag';
import type { InquiryWords } from '@/lib/i18n/fa/inquiry';
import type { Locale } from '@/lib/i18n/locale';
import type { Letter } from '@/lib/inquiry/outbox';
import { paths } from '@/lib/paths';
import { keepDraft } from './draft';
import { keepSending, outbox, useLetters, withdraw } from './letters';

type Words = InquiryWords['outbox'];

/** What was written in this browser: what waits for the network and can be taken back, and where the rest is seen. */
export function LetterList({ locale, words }: { locale: Locale; words: Words }) {
  const letters = useLetters();
  const [told, setTold] = useState('');
  useEffect(() => keepSending(), []);

  async function takeBack(letter: Letter) {
    const isBack = await withdraw(letter);
    setTold(isBack ? (letter.wrong ? words.forgotten : words.withdrawn) : words.tooLate);
  }
  function edit(letter: Letter) {
    const { kind, about } = letter;
    if (!keepDraft(letter, letter)) return setTold(words.notKept);
    outbox.take(letter.key);
    window.location.assign(
      paths.message(locale, { ...about, kind: kind === 'report' ? kind : undefined }),
    );
  }

  return (
    <div className="needs-script">
      <p role="status" className={told && 'mt-6'}>
        {told}
      </p>
      {letters.length > 0 && (
        <section className="section" data-letters>
          <h2 className="mb-3">{words.title}</h2>
          <ul className="lines">
            {letters.map((letter) => (
              <LetterRow
                key={letter.key}
                {...{ letter, words }}
                onTakeBack={() => void takeBack(letter)}
                onEdit={() => edit(letter)}
              />
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

type RowProps = { letter: Letter; words: Words; onTakeBack: () => void; onEdit: () => void };

function LetterRow({ letter, words, onTakeBack, onEdit }: RowProps) {
  const { to, wrong, label, body, key } = letter;
  // Without a page there is no form to go on in: the text is shown whole, so that it can be copied.
  const isGone = wrong?.includes('gone') ?? false;
  return (
    <li className="grid gap-2 py-3">
      <div className="flex flex-wrap items-center gap-3">
        <strong>
          <bdi>{label}</bdi>
        </strong>
        <span role="status">
          <StateTag letter={letter} words={words} />
        </span>
      </div>
      {body && (
        <p
          className={isGone ? 'whitespace-pre-line' : 'line-clamp-2 text-fs-2 text-muted'}
          dir="auto"
        >
          {body}
        </p>
      )}
      {wrong && <p className="text-fs-2">{wrong.map((why) => inWords(why, words)).join(' ')}</p>}
      <div className="flex flex-wrap gap-3">
        {to && (
          <a href={to} className="btn">
            <Icon name="mail" />
            {words.see}
          </a>
        )}
        {to && (
          <Button look="quiet" icon="x" onClick={() => void outbox.take(key)}>
            {words.forget}
          </Button>
        )}
        {wrong && !isGone && (
          <Button icon="pencil" onClick={onEdit}>
            {words.edit}
          </Button>
        )}
        {!to && (
          <Button look="quiet" icon="undo-2" onClick={onTakeBack}>
            {wrong ? words.forget : words.withdraw}
          </Button>
        )}
      </div>
    </li>
  );
}

function StateTag({ letter: { to, wrong }, words }: Pick<RowProps, 'letter' | 'words'>) {
  if (to)
    return (
      <Tag tone="ok" icon="check">
        {words.sent}
      </Tag>
    );
  if (wrong)
    return (
      <Tag tone="bad" icon="circle-alert">
        {words.refused}
      </Tag>
    );
  return (
    <Tag tone="warn" icon="wifi-off">
      {words.waiting}
    </Tag>
  );
}

/** The site's own sentence, or what stands for an answer without one. */
const inWords = (why: string, { gone, notSent }: Words): string =>
  why === 'gone' ? gone : why === 'notSent' ? notSent : why;
