import { htmlAttributes } from '@/lib/i18n/locale';
import { find, findAll, findLink, type Page } from './page';

/** The same place in the other language, where there is one. */
const counterpart = (id: string): string =>
  id.startsWith('en-') ? id.slice('en-'.length) : `en-${id}`;

/** Shows one view of one language alone. */
export function showView(pages: readonly Page[], page: Page, view: HTMLElement) {
  for (const { root } of pages) root.hidden = root !== page.root;
  for (const one of findAll(page.root, '[data-view]')) one.hidden = one !== view;
  for (const link of findAll(page.root, 'nav > a'))
    link.toggleAttribute('aria-current', link.getAttribute('href') === `#${view.id}`);
  const { lang, dir } = htmlAttributes(page.locale);
  Object.assign(document.documentElement, { lang, dir });
  document.title = page.root.dataset.title ?? document.title;
}

/** What the address leads to: an element of a view, or the first view of the first language. */
function asked(pages: readonly Page[]) {
  let id = location.hash.slice(1);
  try {
    id = decodeURIComponent(id);
  } catch {
    // No address of ours.
  }
  const target = id === '' ? null : document.getElementById(id);
  const view = target?.closest<HTMLElement>('[data-view]') ?? null;
  const page = pages.find(({ root }) => view && root.contains(view));
  return page && view && target ? { page, view, target } : null;
}

/** Follows the address: one view at a time, in one language. */
export function followAddress(pages: readonly Page[]) {
  const [first] = pages;
  if (!first) return;
  function follow(isFirst: boolean) {
    const found = asked(pages);
    const page = found?.page ?? first;
    const view = found?.view ?? (page && find(page.root, '[data-view]'));
    if (!page || !view) return;
    showView(pages, page, view);
    const there = counterpart(found?.target.id ?? view.id);
    const other = findLink(page.root, '[data-other]');
    if (other && document.getElementById(there)) other.href = `#${there}`;
    if (isFirst && !found) return;
    if (!isFirst) view.focus({ preventScroll: true });
    if (found && found.target !== view)
      found.target.scrollIntoView({ block: 'center', inline: 'center' });
    else scrollTo(0, 0);
  }
  addEventListener('hashchange', () => follow(false));
  document.addEventListener('click', ({ target }) => {
    const link = target instanceof Element && target.closest<HTMLAnchorElement>('a[href^="#"]');
    // The address may lead there already, from before a search.
    if (link && link.hash === location.hash) follow(false);
  });
  follow(true);
}
