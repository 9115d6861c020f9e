import { Local, localAttributes } from '@/components/site/local';
import { Tag } from '@/components/ui/tag';
import type { AnnouncementItem, FairMinute } from '@/lib/announcement/item';
import { time } from '@/lib/calendar/format';
import { dayName } from '@/lib/edition/day-name';
import { instantOf, type Edition } from '@/lib/edition/rules';
import { dictionary } from '@/lib/i18n/dictionary';
import type { Locale } from '@/lib/i18n/locale';

type Shown = { locale: Locale; edition: Edition };

/** Each announcement whole, with its place in the page as `#<code>`. */
export function AnnouncementList({
  announcements,
  ...shown
}: Shown & { announcements: readonly AnnouncementItem[] }) {
  return (
    <ul className="lines">
      {announcements.map((announcement) => (
        <li key={announcement.code} id={announcement.code}>
          <Announcement announcement={announcement} {...shown} />
        </li>
      ))}
    </ul>
  );
}

function Announcement({ announcement, ...shown }: Shown & { announcement: AnnouncementItem }) {
  const { locale } = shown;
  const { level, title, body, publish, expires } = announcement;
  const words = dictionary(locale).pages.announcements;
  return (
    <article className="py-2">
      {level === 'important' && (
        <Tag tone="warn" icon="triangle-alert">
          {words.important}
        </Tag>
      )}
      <h2 className="text-fs-4">
        <Local of={title} locale={locale} />
      </h2>
      {body.text && (
        <p className="whitespace-pre-line" {...localAttributes(body, locale)}>
          {body.text}
        </p>
      )}
      <p className="mt-1 text-fs-2 text-muted">
        <When {...shown} at={publish} wording={words.published} />
        <br />
        <When {...shown} at={expires} wording={words.expires} />
      </p>
    </article>
  );
}

type WhenProps = Shown & { at: FairMinute; wording: (when: string) => string };

function When({ locale, edition, at: { day, minute }, wording }: WhenProps) {
  const words = dictionary(locale).pages.announcements;
  const instant = instantOf(edition, day, minute);
  // Without an opening date a day has only its number, and the days before the opening have none.
  const named = instant || day > 0 ? dayName(locale, edition, day) : words.beforeOpening;
  const text = wording(words.at(named, time(locale, minute)));
  return instant ? <time dateTime={instant.toISOString()}>{text}</time> : text;
}
