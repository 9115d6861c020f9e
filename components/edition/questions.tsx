import './about.css';
import { localAttributes } from '@/components/site/local';
import { frequentQuestions } from '@/lib/edition/numbered-texts';
import type { Edition } from '@/lib/edition/rules';
import { dictionary } from '@/lib/i18n/dictionary';
import type { Locale } from '@/lib/i18n/locale';

/** The frequent questions, answered in sight: nothing to unfold, found by the browser's search, printed whole. */
export function Questions({ locale, edition }: { locale: Locale; edition: Edition }) {
  const questions = frequentQuestions(edition, locale);
  if (questions.length === 0) return null;
  return (
    <section className="section" id="faq">
      <h2 className="mb-4">{dictionary(locale).pages.about.faq}</h2>
      <div className="questions">
        {questions.map(({ number, question, answer }) => (
          <section key={number} id={`faq-${number}`} {...localAttributes(question, locale)}>
            <h3>{question.text}</h3>
            <p className="whitespace-pre-line">{answer.text}</p>
          </section>
        ))}
      </div>
    </section>
  );
}
