import type { ReactNode } from 'react';
import { filled } from '@/components/admin/form/words';
import { whenShort } from '@/components/admin/form/when';
import { PhoneLink } from '@/components/site/phone-link';
import { Link } from '@/components/ui/link';
import { Notice } from '@/components/ui/notice';
import { fullDate } from '@/lib/calendar/format';
import type { InquiryRow } from '@/lib/inquiry/item';
import { isMail, mailHref } from '@/lib/inquiry/letter';
import { dictionary } from '@/lib/i18n/dictionary';
import type { Locale } from '@/lib/i18n/locale';
import { aboutForm, aboutPage, aboutText } from './about';

/** What a visitor wrote, about what, and how they can be reached. */
export function MessageView({ locale, message }: { locale: Locale; message: InquiryRow }) {
  const words = dictionary(locale).inbox;
  const { about, contact, name, sentAt, keptUntil } = message;
  return (
    <section className="panel">
      <p className="mb-4 max-w-measure text-fs-4 wrap-anywhere whitespace-pre-line" dir="auto">
        {message.body}
      </p>
      <dl className="grid gap-3 sm:grid-cols-2">
        <Fact title={words.sender}>
          <bdi>{name || words.nameless}</bdi>
        </Fact>
        <Fact title={words.contact}>
          <Contact locale={locale} contact={contact} />
        </Fact>
        <Fact title={words.concerns}>
          <span className="block">{aboutText(locale, about)}</span>
          <span className="flex flex-wrap gap-x-4">
            {about.shown && <Link href={aboutPage(locale, about)}>{words.viewPage}</Link>}
            <Link href={aboutForm(about)}>{words.editListing}</Link>
          </span>
        </Fact>
        <Fact title={words.sent}>
          <time dateTime={sentAt}>{whenShort(locale, sentAt)}</time>
        </Fact>
      </dl>
      {!message.proved && <Notice className="mt-4">{words.unproved}</Notice>}
      <p className="mt-4 text-fs-2 text-muted">
        {filled(words.keptUntil, { date: fullDate(locale, keptUntil) })}
      </p>
    </section>
  );
}

function Fact({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div>
      <dt className="text-fs-2 text-muted">{title}</dt>
      <dd className="m-0 wrap-anywhere">{children}</dd>
    </div>
  );
}

function Contact({ locale, contact }: { locale: Locale; contact: string }) {
  if (!contact) return dictionary(locale).inbox.noContact;
  if (!isMail(contact)) return <PhoneLink phone={contact} locale={locale} />;
  return (
    <a href={mailHref(contact)}>
      <bdi dir="ltr">{contact}</bdi>
    </a>
  );
}
