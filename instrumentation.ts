import type { Instrumentation } from 'next';

/**
 * Writes what failed while answering into the log, with both reference numbers a visitor may see: the
 * error's `digest` where a part of a page failed, the request's `id` where the whole page did.
 */
export const onRequestError: Instrumentation.onRequestError = async (error, request, context) => {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { log } = await import('@/lib/server/log');
  const digest = error instanceof Error && 'digest' in error ? error.digest : undefined;
  const path = request.path.split('?', 1)[0];
  const id = request.headers['x-request-id'];
  log.error({ id, digest, path, route: context.routePath, err: error }, 'failed');
};
