import { number } from '@/lib/text/format';
import { isKey, saidOf, savedKeys, type Key } from '@/lib/visit/choice';
import { keepVisit, VISIT_KEY } from '@/lib/visit/keep';
import { encodeShare } from '@/lib/visit/share';
import { fill, find, findAll, findLink, lineTo, type Page } from './page';

const keeper = keepVisit(
  () => localStorage,
  () => Date.now(),
);

const keyOf = ({ dataset }: HTMLElement): Key | null => {
  const key = dataset.save ?? '';
  return isKey(key) ? key : null;
};

function showButtons() {
  const { visit } = keeper.current();
  for (const button of findAll(document, '[data-save]')) {
    const key = keyOf(button);
    if (key) button.setAttribute('aria-pressed', String(saidOf(visit, key).saved));
  }
}

function removal(key: Key, target: HTMLElement): HTMLElement[] {
  const button = find(target, `[data-save="${key}"]`)?.cloneNode(true);
  return button instanceof HTMLElement ? [button] : [];
}

/** The list of what is saved, and how to take it to the site. */
function showList({ root, words, locale }: Page) {
  const { visit, lasting } = keeper.current();
  const keys = savedKeys(visit);
  const list = find(root, '[data-visit]');
  const status = find(root, '[data-visit-status]');
  const share = find(root, '[data-visit-share]');
  if (!list || !status || !share) return;
  const lines = keys.flatMap((key) => {
    const target = find(root, `[data-key="${key}"]`);
    if (!target) return [];
    const line = lineTo(target, words.kinds[target.dataset.find as 'booth'] ?? '');
    line.append(...removal(key, target));
    return [line];
  });
  list.replaceChildren(...lines);
  const missing = keys.length - lines.length;
  status.textContent = [
    keys.length === 0
      ? words.empty
      : fill(words.saved, { n: number(locale, keys.length) }) + ' ' + words.device,
    ...(missing > 0 ? [fill(words.missing, { n: number(locale, missing) })] : []),
    ...(lasting ? [] : [words.notKept]),
  ].join(' ');
  const v = encodeShare(keys);
  const link = findLink(share, '');
  share.hidden = keys.length === 0 || v === null || !link;
  if (link) link.search = v === null ? '' : `?${new URLSearchParams({ v })}`;
}

/** My visit, kept as the site keeps it (lib/visit/keep.ts), in step with other tabs. */
export function visitIn(pages: readonly Page[]) {
  const show = () => {
    showButtons();
    for (const page of pages) showList(page);
  };
  keeper.listen(show);
  keeper.read();
  show();
  addEventListener('storage', ({ key, newValue }) => {
    if (key === null || key === VISIT_KEY) keeper.hear(newValue);
  });
  document.addEventListener('click', ({ target }) => {
    const button = target instanceof Element && target.closest<HTMLElement>('[data-save]');
    const key = button && keyOf(button);
    if (!key) return;
    const { saved } = saidOf(keeper.current().visit, key);
    const view = button.closest<HTMLElement>('[data-view]');
    keeper.change({ [key]: { saved: !saved } });
    // The line that was pressed is gone.
    if (!button.isConnected) view?.focus({ preventScroll: true });
  });
}
