'use client';

import { useMemo, useSyncExternalStore, type ReactNode } from 'react';
import type { Locale } from '@/lib/i18n/locale';
import { aboutOf, aboutQuery } from '@/lib/inquiry/about';
import type { FormWords } from './message-fields';
import { MessageForm } from './message-form';

const never = () => () => {};

/** The query of the address; none on the server and until the page is hydrated. */
const useQuery = () =>
  useSyncExternalStore(
    never,
    () => window.location.search,
    () => '',
  );

/** What a kept page can call a thing without asking: makers by their booths, and otherwise the words of its address. */
export type Names = Record<string, string>;

/**
 * The form where the page of `/message` came from the copy for places without a network: its address says what it is
 * about, the page is the same for everything. `chooser` stands where it names nothing.
 */
export function OfflineForm({
  locale,
  names,
  words,
  titles,
  chooser,
}: {
  locale: Locale;
  names: Names;
  words: FormWords;
  titles: Record<'inquiry' | 'report', string>;
  chooser: ReactNode;
}) {
  const query = useQuery();
  const asked = useMemo(() => {
    const given = new URLSearchParams(query);
    const about = aboutOf(Object.fromEntries(given));
    const kind = given.get('kind') === 'report' ? ('report' as const) : ('inquiry' as const);
    return about && { about: aboutQuery(about), kind };
  }, [query]);
  if (!asked) return chooser;
  const [[name, value] = ['', '']] = Object.entries(asked.about);
  const label = names[`${name} ${value}`] ?? value.replaceAll('-', ' ');
  return (
    <>
      <p className="mb-5 text-fs-4 font-bold">
        {titles[asked.kind]}: <bdi>{label}</bdi>
      </p>
      <MessageForm {...asked} {...{ locale, words, label }} sealed={null} />
    </>
  );
}
