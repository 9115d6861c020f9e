import { useEffect } from 'react';

type Router = { refresh: () => void };

/**
 * Keeps a copy of the fair for places without a network, once the page is loaded and the browser has nothing else
 * to do; what that takes is asked for only then. A page that came from the copy says so at once.
 * @param router makes the page anew, when it was shown from a copy and the network is back
 */
export function useCopy(router: Router) {
  useEffect(() => {
    const begin = () =>
      void import('./copy-keeper').then(({ keepCopy }) => keepCopy(router)).catch(() => {});
    if (document.documentElement.dataset.copy !== undefined) return begin();
    // Safari has no idle time to tell.
    const idle = () => (window.requestIdleCallback ?? setTimeout)(begin);
    if (document.readyState === 'complete') idle();
    else window.addEventListener('load', idle, { once: true });
  }, [router]);
}
