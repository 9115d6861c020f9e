'use client';

import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { Plaque } from '@/components/ui/plaque';
import type { Locale } from '@/lib/i18n/locale';
import type { VisitWords } from '@/lib/i18n/fa/visit';
import { number } from '@/lib/text/format';
import { replacing, savedKeys, undoing, type Changes, type Key } from '@/lib/visit/choice';
import type { Kept } from '@/lib/visit/keep';
import type { Catalogue } from './my-visit';
import { filled, say, visit } from './saving';
import { EntryText } from './visit-row';

/** So many names stand in the offer; of the others their number. */
const NAMED = 3;

type Props = {
  keys: readonly Key[];
  looking: boolean;
  onLook: () => void;
  /** The address is done with. */
  onAnswer: () => void;
  locale: Locale;
  catalogue: Catalogue;
  words: VisitWords;
  kept: Kept;
};

/** Somebody else's choice: to be added, to take the place of one's own, or just to be seen. */
export function SharedVisit(props: Props) {
  const { keys, looking, onLook, onAnswer, locale, catalogue, words, kept } = props;
  const given = new Set(keys);
  const entries = Object.values(catalogue)
    .flat()
    .filter(({ key }) => given.has(key));
  const own = new Set(savedKeys(kept.visit));
  const hasNew = keys.some((key) => !own.has(key));
  const take = (changes: Changes, text: string) => {
    const before = kept.visit;
    visit.change(changes);
    const touched = Object.keys(changes) as Key[];
    say({ text, undo: () => visit.change(undoing(before, touched)) });
    onAnswer();
  };
  const merge = () =>
    take(Object.fromEntries(keys.map((key) => [key, { saved: true }])), words.merged);
  const replace = () => take(replacing(kept.visit, keys), words.replaced);
  if (!hasNew && own.size === keys.length) {
    return (
      <Notice tone="ok" title={words.sameTitle} className="mb-6">
        {words.sameText}
      </Notice>
    );
  }
  return (
    <section className="visit-offer" aria-labelledby="visit-offer">
      <h2 id="visit-offer">{words.offerTitle}</h2>
      <p>{looking ? words.lookText : summary({ keys, entries, locale, words })}</p>
      <div className="mt-3 flex flex-wrap gap-3 print:hidden">
        {hasNew && (
          <Button look="main" icon="plus" onClick={merge}>
            {words.merge}
          </Button>
        )}
        {own.size > 0 && (
          <Button icon="refresh-cw" onClick={replace}>
            {words.replace}
          </Button>
        )}
        {looking ? (
          <Button icon="bookmark" onClick={onAnswer}>
            {words.own}
          </Button>
        ) : (
          <Button icon="eye" onClick={onLook}>
            {words.look}
          </Button>
        )}
      </div>
      {looking && (
        <ul className="visit-list mt-4">
          {entries.map((entry) => (
            <li key={entry.key} className="visit-row visit-foreign">
              {entry.cloth ? <Plaque {...entry.cloth} size="s" /> : <span />}
              <div>
                <EntryText {...{ entry, locale, words }} />
              </div>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function summary({
  keys,
  entries,
  locale,
  words,
}: Pick<Props, 'keys' | 'locale' | 'words'> & { entries: readonly { name: { text: string } }[] }) {
  const first = entries.slice(0, NAMED).map(({ name }) => `\u2068${name.text}\u2069`);
  const names = first.join(words.comma);
  const more = keys.length - first.length;
  return filled(words.offerCount, {
    n: number(locale, keys.length),
    names:
      more > 0 && names
        ? filled(words.offerMore, { names, n: number(locale, more) })
        : names || '…',
  });
}

/** An address that was cut, made up, or made by a later version of the site. */
export function WrongShare({
  why,
  words,
  onClose,
}: {
  why: 'newer' | 'broken';
  words: VisitWords;
  onClose: () => void;
}) {
  return (
    <Notice
      tone="bad"
      title={why === 'newer' ? words.newerTitle : words.brokenTitle}
      className="mb-6"
    >
      <p>{why === 'newer' ? words.newerText : words.brokenText}</p>
      <Button className="mt-2" onClick={onClose}>
        {words.own}
      </Button>
    </Notice>
  );
}
