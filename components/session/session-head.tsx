import './session.css';
import './session-page.css';
import { Local } from '@/components/site/local';
import { Breadcrumb } from '@/components/ui/breadcrumb';
import { Notice } from '@/components/ui/notice';
import { Tag } from '@/components/ui/tag';
import { dayName } from '@/lib/edition/day-name';
import type { Edition } from '@/lib/edition/rules';
import { dictionary } from '@/lib/i18n/dictionary';
import type { Locale } from '@/lib/i18n/locale';
import { paths } from '@/lib/paths';
import type { SessionDetail } from '@/lib/session/item';
import { SessionPhase } from './session-phase';

type Props = { locale: Locale; edition: Edition; session: SessionDetail };

/** Where the page lies, what kind of session it is, its title; and that it does not take place. */
export function SessionHead({ locale, edition, session }: Props) {
  const words = dictionary(locale).schedule;
  const { day, kind, title, cancelled } = session;
  return (
    <header className="session-head">
      <Breadcrumb
        label={words.whereYouAre}
        items={[
          { label: words.title, href: paths.schedule(locale) },
          { label: dayName(locale, edition, day), href: paths.schedule(locale, day) },
        ]}
      />
      <p className="session-meta mt-2">
        {cancelled && (
          <Tag tone="bad" icon="ban">
            {words.cancelled}
          </Tag>
        )}
        <span>{words.kinds[kind]}</span>
        <SessionPhase locale={locale} edition={edition} session={session} next={session.start} />
      </p>
      <h1 className={cancelled ? 'line-through decoration-2' : undefined}>
        <Local of={title} locale={locale} />
      </h1>
      {cancelled && (
        <Notice tone="bad" icon="ban" role="note" className="mt-4">
          {words.cancelledNotice}
        </Notice>
      )}
    </header>
  );
}
