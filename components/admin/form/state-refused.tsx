import type { Route } from 'next';
import { Notice } from '@/components/ui/notice';
import type { Dictionary } from '@/lib/i18n/dictionary';
import type { Answer } from './answer';
import { AnswerNotice } from './answer-notice';
import type { FormWords } from './words';

/** Why a listing was not published, hidden, removed or restored. */
export function StateRefused({
  answer,
  words,
  formWords,
  signIn,
}: {
  answer: Answer & { ok: false };
  words: Dictionary['admin']['state'];
  formWords: FormWords;
  signIn: Route;
}) {
  if (answer.reason !== 'invalid' && answer.reason !== 'conflict') {
    return <AnswerNotice answer={answer} words={formWords} signIn={signIn} />;
  }
  return (
    <Notice tone="bad" title={words.refused}>
      {answer.reason === 'conflict' ? words.stale : Object.values(answer.fields).flat().join(' ')}
    </Notice>
  );
}
