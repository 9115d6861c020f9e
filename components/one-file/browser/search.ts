import { finder } from '@/lib/one-file/finder';
import { number } from '@/lib/text/format';
import { dataOf, fill, find, findAll, lineTo, textIn, type Page } from './page';
import { showView } from './show';

/** So many answers are listed; more words make them fewer. */
const MOST = 50;

/** What stands around a listing and belongs to others is none of its text. */
function textOf(target: HTMLElement): string {
  const own = target.cloneNode(true) as HTMLElement;
  for (const other of findAll(own, '[data-find], [data-aside], button')) other.remove();
  return own.textContent;
}

function finderOf({ root }: Page) {
  const targets = findAll(root, '[data-find]');
  const docs = targets.map((target) => ({
    name: textIn(target, ':scope > div > [data-name], :scope > h2 [data-name]'),
    label: textIn(
      target,
      ':scope > [data-label], :scope > div > [data-label], :scope > div > p > [data-label], :scope > h2 > [data-label]',
    ),
    text: textOf(target),
  }));
  const seek = finder(docs, dataOf('leads') as Record<string, string[]>);
  return (q: string) => seek(q).flatMap((at) => targets[at] ?? []);
}

/** The search box of a language: it answers while somebody types. */
export function searchIn(pages: readonly Page[], page: Page) {
  const { root, words, locale } = page;
  const form = find(root, '[data-search]');
  const input = form && form.querySelector('input');
  const status = find(root, '[data-search-status]');
  const list = find(root, '[data-results]');
  const view = list?.closest<HTMLElement>('[data-view]');
  if (!form || !input || !status || !list || !view) return;
  // Made when somebody searches: it reads the whole file.
  let seek: ReturnType<typeof finderOf> | undefined;
  function answer() {
    const q = input?.value.trim() ?? '';
    if (!status || !list || !view) return;
    seek ??= finderOf(page);
    const found = q === '' ? [] : seek(q);
    list.replaceChildren(
      ...found
        .slice(0, MOST)
        .map((target) => lineTo(target, words.kinds[target.dataset.find as 'booth'] ?? '')),
    );
    const n = number(locale, found.length);
    const said = q === '' ? words.ask : found.length > 0 ? words.results : words.nothing;
    status.textContent = fill(said, { n, q });
    showView(pages, page, view);
  }
  form.hidden = false;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    answer();
  });
  input.addEventListener('input', answer);
}
