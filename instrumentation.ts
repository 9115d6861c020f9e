import type { Instrumentation } from 'next';
import { toldPath } from '@/lib/server/told-path';

/** Begins what the site does by itself, in each process that serves it. */
export async function register() {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { keepErasing } = await import('@/lib/inquiry/keep-erasing');
  keepErasing();
}

/**
 * Writes what failed while answering into the log, with both reference numbers a visitor may see: the
 * error's `digest` where a part of a page failed, the request's `id` where the whole page did.
 */
export const onRequestError: Instrumentation.onRequestError = async (error, request, context) => {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  if (isUnreadableForm(error, request.headers['content-type'])) {
    const { noteUnreadable } = await import('@/lib/server/answer-status');
    return noteUnreadable();
  }
  const { log } = await import('@/lib/server/log');
  const digest = error instanceof Error && 'digest' in error ? error.digest : undefined;
  const path = toldPath(request.path);
  const id = request.headers['x-request-id'];
  log.error({ id, digest, path, route: context.routePath, err: error }, 'failed');
};

/** What Node's own reader of multipart forms throws, at a body that is none. */
const isUnreadableForm = (error: unknown, type: string | string[] | undefined) =>
  error instanceof TypeError &&
  /FormData|multipart/i.test(error.message) &&
  String(type).startsWith('multipart/form-data');
