import type { Instrumentation } from 'next';

/**
 * Writes what failed while answering into the log, with the reference number (`digest`) that the visitor
 * sees on the error page.
 */
export const onRequestError: Instrumentation.onRequestError = async (error, request, context) => {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { log } = await import('@/lib/server/log');
  const digest = error instanceof Error && 'digest' in error ? error.digest : undefined;
  const path = request.path.split('?', 1)[0];
  log.error({ digest, path, route: context.routePath, err: error }, 'failed');
};
