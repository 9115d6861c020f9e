import type { Route } from 'next';
import { Notice } from '@/components/ui/notice';
import type { Answer } from './answer';
import type { FormWords } from './words';

/** What became of the last save. Wrong fields and conflicts have panels of their own. */
export function AnswerNotice({
  answer,
  words,
  signIn,
}: {
  answer: Answer<unknown> | null;
  words: Omit<FormWords, 'locale'>;
  signIn: Route;
}) {
  if (!answer) return null;
  if (answer.ok) return <Notice tone="ok" title={words.saved} />;
  switch (answer.reason) {
    case 'unauthenticated':
      return (
        <Notice tone="warn" role="alert" title={words.signInTitle}>
          <p>
            {words.signInText} {/* A new tab, so that what was typed here stays. */}
            <a href={signIn} target="_blank" rel="noopener">
              {words.signInLink}
            </a>
          </p>
        </Notice>
      );
    case 'offline':
      return (
        <Notice tone="bad" title={words.offlineTitle}>
          {words.offlineText}
        </Notice>
      );
    case 'forbidden':
    case 'missing':
    case 'throttled':
      return <Notice tone="bad" title={words[answer.reason]} />;
    default:
      return null;
  }
}
