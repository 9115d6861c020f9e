import type { Told } from '@/lib/forms/told';

/** What every saving action answers with. */
export type Saved = { id: number; version: number; key: string };
/** A server action as a form calls it. */
export type Action<T> = (before: null, form: FormData) => Promise<Told<T>>;
export type SaveAction = Action<Saved>;

/** A told result, or why none came. */
export type Answer<T = Saved> = Told<T> | { ok: false; reason: 'offline' };

/** Whether an answer's row is still found at this last part of an address, as far as the answer knows. */
export function isStillAt(answer: Answer, key: string | undefined): boolean {
  if (answer.ok) return answer.value.key === key;
  return answer.reason !== 'conflict' || answer.conflict.key === key;
}

/**
 * Calls a server action from an event handler, so that a broken connection reaches the form as a value, as a
 * refusal does (a thrown interrupt only under `next dev`), and nothing typed is lost.
 */
export async function ask<T>(action: Action<T>, form: FormData): Promise<Answer<T>> {
  try {
    return await action(null, form);
  } catch (error) {
    const digest = error instanceof Error && 'digest' in error ? String(error.digest) : '';
    if (digest.endsWith(';401')) return { ok: false, reason: 'unauthenticated' };
    if (digest.endsWith(';403')) return { ok: false, reason: 'forbidden' };
    if (digest.startsWith('NEXT_')) throw error;
    return { ok: false, reason: 'offline' };
  }
}
