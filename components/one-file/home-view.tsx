import { ContactLinks, hasContact } from '@/components/edition/contact-links';
import { FairFacts } from '@/components/edition/fair-facts';
import { localAttributes } from '@/components/site/local';
import { dayName, hoursOf } from '@/lib/edition/day-name';
import { aboutParagraphs, frequentQuestions } from '@/lib/edition/numbered-texts';
import { fairDays, type Edition } from '@/lib/edition/rules';
import { dictionary } from '@/lib/i18n/dictionary';
import type { Locale } from '@/lib/i18n/locale';
import type { FilePart } from '@/lib/one-file/data';
import { ids } from './ids';
import { View } from './view';

type Props = { part: FilePart; edition: Edition };

/** What, when and where; news, hours and what people ask. */
export function HomeView({ part: { locale, snapshot }, edition }: Props) {
  const { pages, oneFile, site } = dictionary(locale);
  return (
    <View id={ids.home(locale)} title={site.about}>
      {edition.sample && <p className="note mb-4">{site.sample}</p>}
      {snapshot.announcements.map(({ code, level, title, body }) => (
        <div key={code} className={level === 'important' ? 'note mb-4 note-warn' : 'note mb-4'}>
          <h3 {...localAttributes(title, locale)}>{title.text}</h3>
          <p className="whitespace-pre-line" {...localAttributes(body, locale)}>
            {body.text}
          </p>
        </div>
      ))}
      <FairFacts locale={locale} edition={edition} />
      {aboutParagraphs(edition, locale).map((of) => (
        <p key={of.text} className="mt-4 whitespace-pre-line" {...localAttributes(of, locale)}>
          {of.text}
        </p>
      ))}
      <h3 className="mt-6 mb-2">{oneFile.hours}</h3>
      <Hours locale={locale} edition={edition} />
      <Questions locale={locale} edition={edition} />
      {hasContact(edition) && (
        <>
          <h3 className="mt-6 mb-2">{pages.about.contact}</h3>
          <ContactLinks locale={locale} edition={edition} />
        </>
      )}
    </View>
  );
}

type Told = { locale: Locale; edition: Edition };

function Hours({ locale, edition }: Told) {
  const { and, closed } = dictionary(locale).schedule;
  return (
    <dl className="spec">
      {fairDays(edition).map((day) => [
        <dt key={day}>{dayName(locale, edition, day)}</dt>,
        <dd key={`${day}:`}>{hoursOf(locale, edition, day, and) || closed}</dd>,
      ])}
    </dl>
  );
}

function Questions({ locale, edition }: Told) {
  return frequentQuestions(edition, locale).map(({ number, question, answer }) => (
    <div key={number} {...localAttributes(question, locale)}>
      <h3 className="mt-6">{question.text}</h3>
      <p className="whitespace-pre-line">{answer.text}</p>
    </div>
  ));
}
