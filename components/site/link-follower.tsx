'use client';

import type { Route } from 'next';
import { useRouter } from 'next/navigation';
import { useEffect } from 'react';
import { useCopy } from './use-copy';

/**
 * Whether the browser should do what it does with any link: open a tab or a window, save, nothing at all; or, without
 * a network, ask for the document, which the service worker keeps.
 */
const isLeftToTheBrowser = (event: MouseEvent, link: HTMLAnchorElement) =>
  event.defaultPrevented ||
  !navigator.onLine ||
  event.button !== 0 ||
  event.metaKey ||
  event.ctrlKey ||
  event.shiftKey ||
  event.altKey ||
  (link.target !== '' && link.target !== '_self') ||
  link.hasAttribute('download');

/**
 * Follows the site's own links (`components/ui/link.tsx`) without loading a document. One listener for all:
 * as client components the 122 links of the week's page took a weak phone a fifth of a second to bring to
 * life. It listens at the window, after React's own handlers, so that whoever prevents a click is heard.
 */
export function LinkFollower() {
  const router = useRouter();
  useCopy(router);
  useEffect(() => {
    const follow = (event: MouseEvent) => {
      const link = event.target instanceof Element && event.target.closest('a[data-follow]');
      if (!(link instanceof HTMLAnchorElement) || isLeftToTheBrowser(event, link)) return;
      event.preventDefault();
      router.push(link.getAttribute('href') as Route);
    };
    window.addEventListener('click', follow);
    return () => window.removeEventListener('click', follow);
  }, [router]);
  return null;
}
