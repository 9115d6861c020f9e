import type { ReactNode } from 'react';
import { SearchInput } from '@/components/search/search-input';
import { Icon } from '@/components/ui/icon';
import { IconLink } from '@/components/ui/icon-button';
import { dictionary } from '@/lib/i18n/dictionary';
import type { Locale } from '@/lib/i18n/locale';
import { paths } from '@/lib/paths';
import { Brand } from './brand';
import { LanguageLink } from './language-link';
import { NavLink } from './nav-link';
import { ThemeSwitch } from './theme-switch';

/** Name, sections, search, language and theme. On a phone the sections are in the tab bar. */
export function SiteHeader({ locale, languageLink }: { locale: Locale; languageLink?: ReactNode }) {
  const words = dictionary(locale).site;
  return (
    <header className="site-top">
      <div className="selvedge" />
      <div className="wrap">
        <Brand locale={locale} />
        <nav className="site-nav" aria-label={words.mainNav}>
          <NavLink href={paths.booths(locale)}>{words.booths}</NavLink>
          <NavLink href={paths.map(locale)}>{words.map}</NavLink>
          <NavLink href={paths.schedule(locale)}>{words.schedule}</NavLink>
          <NavLink href={paths.products(locale)}>{words.products}</NavLink>
          <NavLink href={paths.visit(locale)}>
            {words.visit}
            <span className="saved-count" aria-hidden="true" />
          </NavLink>
        </nav>
        <SearchBox locale={locale} />
        <IconLink
          icon="search"
          label={words.search}
          href={paths.search(locale)}
          className="min-[68rem]:hidden"
        />
        {languageLink ?? (
          <LanguageLink to={locale === 'fa' ? 'en' : 'fa'}>{words.otherLanguage}</LanguageLink>
        )}
        <ThemeSwitch label={words.theme} />
      </div>
    </header>
  );
}

function SearchBox({ locale }: { locale: Locale }) {
  const words = dictionary(locale).site;
  return (
    <search className="hidden flex-[0_1_15rem] min-[68rem]:block">
      <form action={paths.search(locale)} className="search-box">
        <Icon name="search" />
        <SearchInput
          suggest={paths.suggest(locale)}
          listLabel={dictionary(locale).search.suggestions}
          className="input min-h-tap text-fs-2"
          placeholder={words.searchHint}
          aria-label={words.search}
        />
      </form>
    </search>
  );
}
