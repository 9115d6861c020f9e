import { filled } from '@/components/admin/form/words';
import { whenShort } from '@/components/admin/form/when';
import { PageHead } from '@/components/admin/page-head';
import { buttonClass } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import * as actions from '@/lib/inquiry/actions';
import type { InquiryRow, Person } from '@/lib/inquiry/item';
import { isMail, letterHref } from '@/lib/inquiry/letter';
import { MOVES, type InquiryMove, type InquiryStatus } from '@/lib/inquiry/rules';
import { ANSWER_MAX } from '@/lib/inquiry/schema';
import { authorName } from '@/lib/i18n/author';
import { dictionary } from '@/lib/i18n/dictionary';
import type { Locale } from '@/lib/i18n/locale';
import { paths } from '@/lib/paths';
import { aboutText } from './about';
import { AnswerForm, type InboxWords } from './answer-form';
import { CopyAnswer } from './copy-answer';
import { MessageView } from './message-view';
import { MessageWork } from './message-work';
import { StatusTag } from './status-tag';

const VERBS = ['close', 'spam', 'reopen'] as const satisfies readonly InquiryMove[];
const canMove = (verb: InquiryMove, status: InquiryStatus) =>
  MOVES[verb].from.some((from) => from === status);

type Props = { locale: Locale; message: InquiryRow; people: readonly Person[] };

/** The page of one message: what was written, the answer, whose work it is. */
export function MessageEditor({ locale, message, people }: Props) {
  const { inbox, admin } = dictionary(locale);
  const { status, answer, answeredBy, answeredAt, contact, changedBy, changedAt } = message;
  const target = { id: message.id, version: message.version };
  const what = aboutText(locale, message.about);
  const base = paths.admin.section('inbox');
  const signIn = paths.admin.signIn(paths.admin.signIn());
  const words: InboxWords = { locale, inbox, form: admin.form, signIn };
  const subject = filled(inbox.letterSubject, {
    what: aboutText(message.locale, message.about),
  });
  return (
    <>
      <PageHead
        title={inbox.kinds[message.kind]}
        lead={what}
        crumbs={{
          label: admin.crumbs.label,
          items: [{ label: inbox.title, href: base }, { label: inbox.kinds[message.kind] }],
        }}
      >
        <StatusTag status={status} words={inbox.statuses} />
      </PageHead>
      <div className="grid items-start gap-4 lg:grid-cols-[minmax(0,1fr)_19rem]">
        <div className="grid gap-4">
          <MessageView locale={locale} message={message} />
          {status !== 'spam' && (
            <section className="panel">
              <h2 className="mb-3 text-fs-4">{inbox.answerTitle}</h2>
              {answeredBy && answeredAt && (
                <p className="mb-3 text-fs-2 text-muted">
                  {filled(inbox.answeredBy, {
                    who: authorName(locale, answeredBy),
                    when: whenShort(locale, answeredAt),
                  })}
                </p>
              )}
              <AnswerForm
                target={target}
                answer={answer}
                max={ANSWER_MAX}
                action={actions.answerMessage}
                words={words}
              >
                {answer && <CopyAnswer text={answer} words={inbox} />}
                {answer && isMail(contact) && (
                  <a href={letterHref(contact, subject, answer)} className={buttonClass('plain')}>
                    <Icon name="mail" />
                    {inbox.letter}
                  </a>
                )}
              </AnswerForm>
            </section>
          )}
        </div>
        <section className="panel">
          <h2 className="mb-3 text-fs-4">{inbox.workTitle}</h2>
          <MessageWork
            target={target}
            people={people}
            assignedId={message.assigned?.id ?? ''}
            verbs={VERBS.filter((verb) => canMove(verb, status))}
            actions={{
              assign: actions.assignMessage,
              close: actions.closeMessage,
              spam: actions.markMessageSpam,
              reopen: actions.reopenMessage,
            }}
            words={words}
          />
          {changedBy && (
            <p className="mt-4 text-fs-2 text-muted">
              {filled(inbox.lastChange, {
                who: authorName(locale, changedBy),
                when: whenShort(locale, changedAt),
              })}
            </p>
          )}
        </section>
      </div>
    </>
  );
}
