'use client';

import { useState, type ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import type { Locale } from '@/lib/i18n/locale';
import type { VisitWords } from '@/lib/i18n/fa/visit';
import type { VisitWalkWords } from '@/lib/i18n/fa/visit-walk';
import { number } from '@/lib/text/format';
import { saidOf, savedKeys, type Key } from '@/lib/visit/choice';
import { clashes } from '@/lib/visit/clashes';
import type { Entry } from '@/lib/visit/entries';
import type { Kept } from '@/lib/visit/keep';
import type { Square } from '@/lib/visit/square';
import type { Catalogue } from './my-visit';
import { filled, say, visit } from './saving';
import { Tally } from './tally';
import { VisitActions } from './visit-actions';
import { VisitRow } from './visit-row';
import { Walk } from './walk';

type Props = {
  locale: Locale;
  catalogue: Catalogue;
  square: Square;
  words: VisitWords & { walk: VisitWalkWords };
  kept: Kept;
  dated: boolean;
  empty: ReactNode;
};

const timed = (entries: readonly Entry[]) =>
  entries.flatMap((entry) => (entry.time ? { ...entry.time, entry } : []));

/** What the visitor has saved, and what can be done with it. */
export function OwnVisit({ locale, catalogue, square, words, kept, dated, empty }: Props) {
  const saved = savedKeys(kept.visit);
  const known = new Set(Object.values(catalogue).flatMap((all) => all.map(({ key }) => key)));
  const missing = saved.filter((key) => !known.has(key));
  // What is taken out while one looks keeps its place, with the way back.
  const [shown, setShown] = useState<ReadonlySet<Key>>(new Set());
  if (saved.some((key) => !shown.has(key))) setShown(new Set([...shown, ...saved]));
  const listed = (entries: readonly Entry[]) => entries.filter(({ key }) => shown.has(key));
  const chosen = ({ key }: Entry) => saidOf(kept.visit, key).saved;
  const pairs = clashes(timed(catalogue.sessions.filter(chosen)));
  const clashing = new Set(pairs.flat().map(({ entry }) => entry.key));
  const lists = [
    { title: words.booths, entries: listed(catalogue.booths) },
    { title: words.sessions, entries: listed(catalogue.sessions) },
    { title: words.products, entries: listed(catalogue.products) },
  ];
  const forget = () => {
    const before = visit.clear();
    setShown(new Set());
    say({ text: words.cleared, undo: () => visit.restore(before) });
  };
  return (
    <>
      {!kept.lasting && (
        <Notice tone="warn" title={words.notKeptTitle} className="mb-6">
          {words.notKeptText}
        </Notice>
      )}
      {saved.length === 0 && empty}
      {saved.length > 0 && (
        <>
          <Tally
            states={catalogue.booths.filter(chosen).map(({ key }) => saidOf(kept.visit, key).seen)}
            locale={locale}
            words={words}
          />
          <VisitActions locale={locale} words={words} saved={saved} dated={dated} />
        </>
      )}
      {pairs.length > 0 && (
        <Notice tone="warn" title={words.clashTitle} className="mt-6">
          {pairs.map(([one, other]) => (
            <p key={one.entry.key + other.entry.key}>
              {filled(words.clash, { one: one.entry.name.text, other: other.entry.name.text })}
            </p>
          ))}
        </Notice>
      )}
      {saved.length > 0 && <Walk visit={kept.visit} {...{ locale, words, catalogue, square }} />}
      {lists.map(
        ({ title, entries }) =>
          entries.length > 0 && (
            <section key={title} className="mt-8">
              <h2 className="mb-3">{title}</h2>
              <ul className="visit-list">
                {entries.map((entry) => (
                  <VisitRow
                    key={entry.key}
                    said={saidOf(kept.visit, entry.key)}
                    clashing={clashing.has(entry.key)}
                    {...{ entry, locale, words }}
                  />
                ))}
              </ul>
            </section>
          ),
      )}
      {missing.length > 0 && (
        <p className="mt-6 print:hidden">
          {filled(words.missing, { n: number(locale, missing.length) })}{' '}
          <Button
            look="quiet"
            onClick={() =>
              visit.change(Object.fromEntries(missing.map((key) => [key, { saved: false }])))
            }
          >
            {words.missingRemove}
          </Button>
        </p>
      )}
      {saved.length > 0 && (
        <div className="visit-end print:hidden">
          <Notice icon="smartphone">{words.device}</Notice>
          <Button look="quiet" icon="trash-2" className="mt-4" onClick={forget}>
            {words.clear}
          </Button>
        </div>
      )}
    </>
  );
}
