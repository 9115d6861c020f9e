import { Link } from '@/components/ui/link';
import { Local } from '@/components/site/local';
import { Icon } from '@/components/ui/icon';
import { Tag } from '@/components/ui/tag';
import { siteAnnouncements } from '@/lib/announcement/cached';
import { dictionary } from '@/lib/i18n/dictionary';
import type { Locale } from '@/lib/i18n/locale';
import { paths } from '@/lib/paths';

/** The announcements that stand; nothing while there are none. */
export async function News({ locale }: { locale: Locale }) {
  const { home, site } = dictionary(locale);
  const standing = await siteAnnouncements(locale);
  if (standing.length === 0) return null;
  return (
    <section className="section">
      <div className="section-head">
        <h2>{home.news}</h2>
        <Link href={paths.announcements(locale)} className="more">
          {home.newsAll}
          <Icon name="next" size="s" />
        </Link>
      </div>
      <ul className="lines">
        {standing.map(({ code, level, title, body }) => (
          <li key={code}>
            {level === 'important' && (
              <Tag tone="warn" icon="triangle-alert">
                {site.important}
              </Tag>
            )}
            <h3>
              <Local of={title} locale={locale} />
            </h3>
            {body.text && (
              <p className="text-fs-2 text-muted">
                <Local of={body} locale={locale} />
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
