import type { BrowserContext } from '@playwright/test';

/**
 * Notes whatever a browser's pages complain about: console errors, uncaught errors, content-security
 * violations (the browser writes each to the console), requests to other origins and answers of 500 and up.
 * @returns gives the complaints so far, each a line
 */
export function watch(context: BrowserContext, origin: string): () => string[] {
  const problems: string[] = [];
  /** Pages that are meant to be a 404: the browser reports their status as an error. */
  const refused = new Set<string>();

  context.on('console', (message) => {
    const { url } = message.location();
    const isStatus = message.text().startsWith('Failed to load resource') && refused.has(url);
    if (message.type() === 'error' && !isStatus) problems.push(`console: ${message.text()} ${url}`);
  });
  context.on('weberror', (error) => problems.push(`uncaught: ${error.error().message}`));
  context.on('request', (request) => {
    const url = request.url();
    if (/^https?:/.test(url) && new URL(url).origin !== origin) problems.push(`elsewhere: ${url}`);
  });
  context.on('response', (response) => {
    const isPage = response.request().resourceType() === 'document';
    if (isPage && response.status() >= 400) refused.add(response.url());
    if (response.status() >= 500) problems.push(`${response.status()}: ${response.url()}`);
  });
  return () => problems;
}
