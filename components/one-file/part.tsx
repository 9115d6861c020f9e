import { Local } from '@/components/site/local';
import { instant } from '@/lib/calendar/format';
import { fairName } from '@/lib/edition/name';
import { dictionary } from '@/lib/i18n/dictionary';
import { htmlAttributes, LOCALES, type Locale } from '@/lib/i18n/locale';
import type { FileData, FilePart } from '@/lib/one-file/data';
import { paths } from '@/lib/paths';
import { BoothView } from './booth-view';
import { BoothsView, OthersView } from './booths-view';
import { HomeView } from './home-view';
import { ids } from './ids';
import { PlanView } from './plan-view';
import { ProgrammeView } from './programme-view';
import { SaveLook } from './save';
import { SearchView, VisitView } from './visit-view';

const other = (locale: Locale): Locale => LOCALES.find((one) => one !== locale) ?? locale;

/** The name of the fair, or the site's own word for one that has none yet. */
const nameOf = (locale: Locale, { edition }: FileData) =>
  fairName(edition, locale) ?? { short: dictionary(locale).site.name, lang: locale };

export const titleOf = (locale: Locale, data: FileData): string =>
  dictionary(locale).oneFile.title(nameOf(locale, data).short);

/** The whole fair in one language. */
export function Part({
  part,
  data,
  host,
}: {
  part: FilePart;
  data: FileData;
  /** Of the site. */
  host: string;
}) {
  const { locale, snapshot } = part;
  const { edition } = data;
  return (
    <div data-part={locale} data-title={titleOf(locale, data)} {...htmlAttributes(locale)}>
      <Top locale={locale} data={data} />
      <div className="wrap">
        <HomeView part={part} edition={edition} />
        <SearchView locale={locale} />
        <BoothsView part={part} />
        <PlanView part={part} edition={edition} />
        <ProgrammeView part={part} edition={edition} />
        <VisitView locale={locale} />
        {snapshot.booths.map((booth) => (
          <BoothView key={booth.number} part={part} edition={edition} booth={booth} />
        ))}
        <OthersView part={part} edition={edition} />
      </div>
      <SaveLook locale={locale} />
      <Foot locale={locale} host={host} />
    </div>
  );
}

function Top({ locale, data }: { locale: Locale; data: FileData }) {
  const { oneFile, site, search } = dictionary(locale);
  const { short, lang } = nameOf(locale, data);
  const links = [
    [ids.home(locale), site.home],
    [ids.booths(locale), site.booths],
    [ids.plan(locale), site.mapShort],
    [ids.programme(locale), site.schedule],
    [ids.visit(locale), site.visit],
  ] as const;
  return (
    <div className="file-top">
      <div className="wrap">
        <div className="file-name">
          <h1>
            <Local of={{ text: short, lang }} locale={locale} />
          </h1>
          <a
            className="btn"
            href={`#${ids.home(other(locale))}`}
            data-other=""
            {...htmlAttributes(other(locale))}
          >
            {site.otherLanguage}
          </a>
        </div>
        <nav aria-label={site.mainNav} className="file-links">
          {links.map(([id, name]) => (
            <a key={id} className="chip" href={`#${id}`}>
              {name}
            </a>
          ))}
        </nav>
        <form role="search" className="file-search" data-search="" hidden>
          <label className="sr-only" htmlFor={`${ids.search(locale)}-q`}>
            {search.label}
          </label>
          <input
            id={`${ids.search(locale)}-q`}
            className="input"
            type="search"
            placeholder={search.hint}
            maxLength={200}
            autoComplete="off"
          />
        </form>
        <p className="text-fs-1 text-muted">{oneFile.made(instant(locale, data.made))}</p>
      </div>
    </div>
  );
}

function Foot({ locale, host }: { locale: Locale; host: string }) {
  return (
    <div className="file-foot">
      <div className="selvedge" />
      <p className="wrap">
        {dictionary(locale).oneFile.fresh}{' '}
        <a href={paths.home(locale)}>
          <bdi dir="ltr">{host}</bdi>
        </a>
      </p>
    </div>
  );
}
