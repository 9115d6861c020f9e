import { OUTBOX_KEY } from '@/lib/inquiry/limits';
import { paths } from '@/lib/paths';
import { copyNotice } from './copy-notice';

/** Milliseconds between questions whether the network is back, where the browser does not tell. */
const ASK_EVERY = 30_000;

const languageHere = () => (document.documentElement.lang.startsWith('fa') ? 'fa' : 'en');

/** Whether the visitor has asked to be sent little (the Network Information API, not in every browser). */
const savesData = () =>
  'connection' in navigator &&
  (navigator.connection as { saveData?: boolean } | null)?.saveData === true;

/** The page's scripts tell the worker which release it is of. */
const scriptsHere = () =>
  [...document.scripts].flatMap(({ src }) => {
    const { origin, pathname } = new URL(src || '/', window.location.href);
    return origin === window.location.origin && pathname.startsWith('/_next/') ? pathname : [];
  });

async function keep() {
  await navigator.serviceWorker.register('/sw.js', { updateViaCache: 'none' });
  const { active } = await navigator.serviceWorker.ready;
  // A worker's message has no origin to be sent to: an empty list of what to hand over tells the two apart.
  active?.postMessage({ keep: languageHere(), less: savesData(), scripts: scriptsHere() }, []);
}

/** Whether the site itself answers: a network alone may be one that leads nowhere. */
const isBack = () =>
  fetch(paths.alive(), { cache: 'no-store' }).then(
    ({ ok }) => ok,
    () => false,
  );

/** Waits for the network: the browser's own word, a look at the page again, or one of a few questions. */
function onceBack(then: () => void) {
  let timer = 0;
  const ask = async () => {
    if (document.visibilityState !== 'visible' || !(await isBack()) || timer === 0) return;
    clearInterval(timer);
    timer = 0;
    window.removeEventListener('online', ask);
    document.removeEventListener('visibilitychange', ask);
    then();
  };
  timer = window.setInterval(ask, ASK_EVERY);
  window.addEventListener('online', ask);
  document.addEventListener('visibilitychange', ask);
}

/** Has sent, from whichever page is open, what was written without a network (components/inquiry/letters.ts). */
async function sendLetters() {
  if (window.localStorage.getItem(OUTBOX_KEY) === null) return;
  const { keepSending } = await import('@/components/inquiry/letters');
  keepSending();
}

/**
 * Registers the service worker and has it keep the fair. A page that came from its copy says so, and is made anew by
 * itself when the site answers again. Nothing of the admin area is kept.
 */
export async function keepCopy(router: { refresh: () => void }): Promise<void> {
  const { dataset } = document.documentElement;
  // Blocked storage holds no letters.
  sendLetters().catch(() => {});
  if (!('serviceWorker' in navigator) || /^\/admin(?:\/|$)/.test(window.location.pathname)) return;
  if (dataset.copy !== undefined) {
    const notice = copyNotice(languageHere(), dataset.copy);
    document.querySelector('[data-copy-place]')?.append(notice);
    onceBack(() => {
      notice.remove();
      delete dataset.copy;
      // Shown at the address of another page, which has a tree of its own.
      if (document.querySelector('main[data-offline]')) window.location.reload();
      else router.refresh();
      void keep().catch(() => {});
    });
  }
  await keep();
}
