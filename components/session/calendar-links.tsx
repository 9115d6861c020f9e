import { Alternate } from '@/components/site/alternate';
import { Icon } from '@/components/ui/icon';
import type { Edition } from '@/lib/edition/rules';
import { env } from '@/lib/env';
import { dictionary } from '@/lib/i18n/dictionary';
import type { Locale } from '@/lib/i18n/locale';
import { paths } from '@/lib/paths';

type Props = { locale: Locale; edition: Edition; day?: number };

/** A subscription's address has a scheme of its own, which needs the whole address: none without PUBLIC_URL. */
function subscription(locale: Locale): string | undefined {
  const { publicUrl } = env();
  return publicUrl && publicUrl.replace(/^https?:/, 'webcal:') + paths.calendar(locale);
}

/** The programme in one's own calendar, and what has changed in it as a feed; nothing while there is no date. */
export function CalendarLinks({ locale, edition, day }: Props) {
  const words = dictionary(locale).open.links;
  if (edition.startDate === null) return null;
  const subscribe = subscription(locale);
  return (
    <section className="section print:hidden">
      <Alternate format="ics" href={paths.calendar(locale, day)} />
      <Alternate format="atom" href={paths.changesFeed(locale)} title={words.changes} />
      <h2 className="mb-2">{words.title}</h2>
      <ul className="flex flex-wrap gap-x-6">
        <li>
          <a href={paths.calendar(locale, day)} className="more whitespace-normal">
            <Icon name="calendar-plus" />
            {day === undefined ? words.week : words.day}
          </a>
        </li>
        {subscribe && (
          <li>
            <a href={subscribe} className="more whitespace-normal">
              <Icon name="calendar-clock" />
              {words.subscribe}
            </a>
          </li>
        )}
        <li>
          <a href={paths.changesFeed(locale)} className="more whitespace-normal">
            <Icon name="rss" />
            {words.changes}
          </a>
        </li>
      </ul>
      {subscribe && <p className="text-fs-2 text-muted">{words.subscribeHint}</p>}
    </section>
  );
}
