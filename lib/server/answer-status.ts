import { AsyncLocalStorage } from 'node:async_hooks';
import type { ServerResponse } from 'node:http';

// On globalThis: the server and Next's bundles each have a copy of this module.
const holder: typeof globalThis & { fairAnswer?: AsyncLocalStorage<ServerResponse> } = globalThis;
const answers = (holder.fairAnswer ??= new AsyncLocalStorage());

/** Runs what answers a request, and lets `answerWith` reach its response from anywhere inside. */
export const answering = <T>(response: ServerResponse, work: () => T): T =>
  answers.run(response, work);

/**
 * Sets the status of the answer under way. Next has no way to answer a server action with a value and a
 * status; a thrown interrupt has a status but takes the page, and what was typed in it, away
 * (docs/decisions/0020).
 * @returns false where there is nothing to set: another server than ours, or the head has left
 */
export function answerWith(status: 401 | 403): boolean {
  const response = answers.getStore();
  if (!response || response.headersSent) return false;
  response.statusCode = status;
  return true;
}
