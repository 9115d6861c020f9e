import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import type { IconName } from '@/components/ui/icon-names';
import { Tag, type TagTone } from '@/components/ui/tag';
import { fullDate, instant } from '@/lib/calendar/format';
import { dictionary } from '@/lib/i18n/dictionary';
import type { Locale } from '@/lib/i18n/locale';
import type { OwnInquiry } from '@/lib/inquiry/item';
import type { TellableStatus } from '@/lib/inquiry/rules';
import { AboutLine } from './about-line';

type Props = { locale: Locale; own: OwnInquiry };

const LOOKS: Record<TellableStatus, [Exclude<TagTone, 'live'>, IconName]> = {
  sent: ['info', 'send'],
  read: ['info', 'eye'],
  answered: ['ok', 'circle-check'],
  closed: ['ok', 'circle-check'],
};

/** A message as its sender sees it: how far it is, the answer, and what was sent. */
export function InquiryView({ locale, own }: Props) {
  const words = dictionary(locale).inquiry.status;
  const [tone, icon] = LOOKS[own.status];
  return (
    <main id="main" className="wrap pt-6">
      <AboutLine about={own.about} shown={own.shown} locale={locale} />
      <h1 className="mb-3">{words.title[own.kind]}</h1>
      <p className="mb-3 flex flex-wrap items-center gap-3">
        <Tag tone={tone} icon={icon}>
          {words.states[own.status]}
        </Tag>
        <span className="text-fs-2 text-muted">
          {words.at(instant(locale, new Date(own.sentAt)))}
        </span>
      </p>
      <p className="max-w-xl">{words.lead}</p>
      <p className="mt-4 needs-script print:hidden">
        {/* components/site/share-keeper.tsx serves it. */}
        <Button data-pass-on="copy" icon="copy">
          <span role="status">{words.copy}</span>
        </Button>
      </p>
      <Answer locale={locale} own={own} />
      <section className="section max-w-xl">
        <h2 className="mb-3">{words.body}</h2>
        <p className="whitespace-pre-line" dir="auto">
          {own.body}
        </p>
        <dl className="mt-5 spec">
          <dt>{words.name}</dt>
          <dd>{own.name ? <bdi>{own.name}</bdi> : words.none}</dd>
          <dt>{words.contact}</dt>
          <dd>{own.contact ? <bdi dir="ltr">{own.contact}</bdi> : words.none}</dd>
        </dl>
        <p className="mt-4 flex gap-2 text-fs-2 text-muted">
          <Icon name="clock" size="s" />
          {words.kept(fullDate(locale, own.keptUntil))}
        </p>
      </section>
    </main>
  );
}

function Answer({ locale, own: { answer, answeredAt } }: Props) {
  const words = dictionary(locale).inquiry.status;
  return (
    <section className="section max-w-xl">
      <h2 className="mb-3">{words.answer}</h2>
      {answer ? (
        <div className="note note-ok">
          <Icon name="mail" />
          <div>
            <p className="whitespace-pre-line" dir="auto">
              {answer}
            </p>
            {answeredAt && (
              <p className="mt-2 text-fs-2 text-muted">
                {words.answeredAt(instant(locale, new Date(answeredAt)))}
              </p>
            )}
          </div>
        </div>
      ) : (
        <p className="text-muted">{words.noAnswer}</p>
      )}
    </section>
  );
}
