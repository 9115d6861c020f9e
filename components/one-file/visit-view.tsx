import { dictionary } from '@/lib/i18n/dictionary';
import type { Locale } from '@/lib/i18n/locale';
import { paths } from '@/lib/paths';
import { ids } from './ids';
import { View } from './view';

/** What the visitor saved: the script fills it, and finds what was typed. */
export function VisitView({ locale }: { locale: Locale }) {
  const { oneFile, site } = dictionary(locale);
  return (
    <View id={ids.visit(locale)} title={site.visit}>
      <p data-no-script="">{oneFile.needsScript}</p>
      <p role="status" className="mb-3" data-visit-status="" />
      <ul className="lines" data-visit="" />
      <p className="mt-4" hidden data-visit-share="">
        <a className="btn" href={paths.visit(locale)}>
          {oneFile.toSite}
        </a>
      </p>
    </View>
  );
}

/** The answers of the search; nothing to read without script. */
export function SearchView({ locale }: { locale: Locale }) {
  const { search } = dictionary(locale);
  return (
    <View id={ids.search(locale)} title={search.title} hidden>
      <p role="status" className="mb-3" data-search-status="" />
      <ul className="lines" data-results="" />
    </View>
  );
}
