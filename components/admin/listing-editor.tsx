import type { Route } from 'next';
import type { ReactNode } from 'react';
import { whenShort } from '@/components/admin/form/when';
import { authorName } from '@/lib/i18n/author';
import { dictionary } from '@/lib/i18n/dictionary';
import type { Locale } from '@/lib/i18n/locale';
import { paths, type AdminSection } from '@/lib/paths';
import type { SaveAction } from './form/answer';
import { ListingForm } from './form/listing-form';
import type { SectionSpec, Values } from './form/spec';
import type { StateVerb } from './form/state-panel';
import { isState } from './form/state-tag';
import { filled } from './form/words';
import { PageHead } from './page-head';

type Existing = {
  target: { id: number; version: number };
  key: string;
  state: string;
  values: Values;
  lastChange: { who: string; at: string } | null;
};

type Props = {
  locale: Locale;
  section: AdminSection;
  /** The section's name, for the crumbs. */
  sectionTitle: string;
  title: string;
  sections: readonly SectionSpec[];
  /** Absent for a new listing. */
  existing?: Existing;
  /** What a new listing begins with. */
  initial?: Values;
  save: SaveAction;
  verbs?: Record<StateVerb, SaveAction>;
  view?: Route;
  aside?: ReactNode;
};

/** The page of one listing's form: head, fields, publication, last change. */
export function ListingEditor(props: Props) {
  const { locale, section, sectionTitle, title, sections, existing, save, verbs, view, aside } =
    props;
  const { admin } = dictionary(locale);
  const base = paths.admin.section(section);
  const last = existing?.lastChange;
  return (
    <>
      <PageHead
        title={title}
        crumbs={
          title === sectionTitle
            ? undefined
            : {
                label: admin.crumbs.label,
                items: [{ label: sectionTitle, href: base }, { label: title }],
              }
        }
      />
      <ListingForm
        // A booth's address is its number: another booth that has got it begins with a form of its own.
        key={existing?.target.id}
        action={save}
        sections={sections}
        values={existing?.values ?? props.initial ?? {}}
        target={existing && { ...existing.target, key: existing.key }}
        base={base}
        signIn={paths.admin.signIn(paths.admin.signIn())}
        words={{ locale, ...admin.form }}
        state={
          existing && verbs && isState(existing.state)
            ? { state: existing.state, actions: verbs, words: admin.state, view }
            : undefined
        }
        lastChange={
          last
            ? filled(admin.state.lastChange, {
                who: authorName(locale, last.who),
                when: whenShort(locale, last.at),
              })
            : undefined
        }
        aside={aside}
      />
    </>
  );
}
