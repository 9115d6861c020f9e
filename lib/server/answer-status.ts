import { AsyncLocalStorage } from 'node:async_hooks';
import type { ServerResponse } from 'node:http';

/** The answer to a request, while it is being made. */
export type Answer = {
  response: ServerResponse;
  /** That what was sent could not be read, where Next would call it a failure of ours. */
  isUnreadable?: boolean;
};

// On globalThis: the server and Next's bundles each have a copy of this module.
const holder: typeof globalThis & { fairAnswer?: AsyncLocalStorage<Answer> } = globalThis;
const answers = (holder.fairAnswer ??= new AsyncLocalStorage());

/** Runs what answers a request, and lets the functions below reach its answer from anywhere inside. */
export const answering = <T>(answer: Answer, work: () => T): T => answers.run(answer, work);

/** Says that the body of the request under way is no form that can be read. */
export function noteUnreadable(): void {
  const answer = answers.getStore();
  if (answer) answer.isUnreadable = true;
}

/**
 * Sets the status of the answer under way. Next has no way to answer a server action with a value and a
 * status; a thrown interrupt has a status but takes the page, and what was typed in it, away
 * (docs/decisions/0020).
 * @returns false where there is nothing to set: another server than ours, or the head has left
 */
export function answerWith(status: 401 | 403): boolean {
  const response = answers.getStore()?.response;
  if (!response || response.headersSent) return false;
  response.statusCode = status;
  return true;
}
