import type { ReactNode } from 'react';
import { dictionary } from '@/lib/i18n/dictionary';
import { SaveKeeper } from '@/components/visit/save-keeper';
import type { Locale } from '@/lib/i18n/locale';
import { paths } from '@/lib/paths';
import { Alternate } from './alternate';
import { SiteFooter } from './footer';
import { SiteHeader } from './header';
import { Notices } from './notices';
import { ShareKeeper } from './share-keeper';
import { TabBar } from './tab-bar';

/**
 * What stands around every public page. A page brings its `<main id="main">`.
 * @param languageLink the way to the other language, where it can say more than a static page's own
 */
export function Chrome({
  locale,
  languageLink,
  children,
}: {
  locale: Locale;
  languageLink?: ReactNode;
  children: ReactNode;
}) {
  const { copied, notCopied } = dictionary(locale).share;
  const { savedNow, removedNow, notKept, toVisit, undo } = dictionary(locale).visit;
  return (
    <>
      <Alternate
        format="atom"
        href={paths.announcementsFeed(locale)}
        title={dictionary(locale).open.links.announcements}
      />
      <a className="skip-link" href="#main">
        {dictionary(locale).site.skip}
      </a>
      <SiteHeader locale={locale} languageLink={languageLink} />
      {/* Filled where the page came from a copy (copy-keeper.ts), perhaps before React has taken over all of it:
          it leaves alone what stands in an element whose content it was given as HTML. */}
      <div
        data-copy-place
        role="status"
        dangerouslySetInnerHTML={{ __html: '' }}
        suppressHydrationWarning
      />
      <Notices locale={locale} />
      {children}
      <SiteFooter locale={locale} />
      <TabBar locale={locale} />
      <ShareKeeper words={{ copied, notCopied }} />
      <SaveKeeper locale={locale} words={{ savedNow, removedNow, notKept, toVisit, undo }} />
    </>
  );
}
