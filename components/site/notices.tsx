import { Link } from '@/components/ui/link';
import type { ReactNode } from 'react';
import { siteAnnouncements } from '@/lib/announcement/cached';
import type { AnnouncementItem } from '@/lib/announcement/item';
import { seedOf } from '@/lib/cloth/dice';
import { siteEdition } from '@/lib/edition/cached';
import { editionText, type Edition } from '@/lib/edition/rules';
import { dictionary } from '@/lib/i18n/dictionary';
import type { Locale } from '@/lib/i18n/locale';
import { paths } from '@/lib/paths';
import { Local } from './local';
import { NoticeBar } from './notice-bar';

/** Below the header: the announcement that matters most now, and that the data is a sample. */
export async function Notices({ locale }: { locale: Locale }) {
  const [edition, announcements] = await Promise.all([siteEdition(), siteAnnouncements(locale)]);
  const first = announcements.find(({ level }) => level === 'important') ?? announcements[0];
  const bars: ReactNode[] = [];
  if (first) bars.push(<NewsBar key="news" locale={locale} announcement={first} />);
  if (edition?.sample) bars.push(<SampleBar key="sample" locale={locale} edition={edition} />);
  if (bars.length === 0) return null;
  return <aside aria-label={dictionary(locale).site.notices}>{bars}</aside>;
}

function NewsBar({
  locale,
  announcement: { code, level, title, body },
}: {
  locale: Locale;
  announcement: AnnouncementItem;
}) {
  const words = dictionary(locale).site;
  const isImportant = level === 'important';
  return (
    <NoticeBar
      place="news"
      id={`news-${code.toLowerCase()}-${seedOf(title.text + body.text).toString(36)}`}
      tone={isImportant ? 'warn' : 'info'}
      dismissLabel={words.dismiss}
    >
      <p>
        {isImportant && <b>{words.important}: </b>}
        <Link href={paths.announcement(locale, code)}>
          <Local of={title} locale={locale} />
        </Link>
      </p>
    </NoticeBar>
  );
}

function SampleBar({ locale, edition }: { locale: Locale; edition: Edition }) {
  const words = dictionary(locale).site;
  const notice = editionText(edition, locale, 'sample_notice');
  return (
    <NoticeBar place="sample" id="sample" tone="warn" dismissLabel={words.dismiss}>
      <p>{notice.text ? <Local of={notice} locale={locale} /> : words.sample}</p>
    </NoticeBar>
  );
}
