import type { Locale } from '@/lib/i18n/locale';
import { number } from '@/lib/text/format';
import type { FileWords } from '../document';
import { dataOf, fill, find, findAll, pagesOf, type Page } from './page';
import { placeSaveButtons } from './save-buttons';
import { searchIn } from './search';
import { followAddress } from './show';
import { visitIn } from './visit';

/** Narrows the list of booths to one category. */
function filterIn({ root, words, locale }: Page) {
  const choice = find(root, '[data-filter]');
  const count = find(root, '[data-count]');
  if (!choice || !count) return;
  choice.hidden = false;
  choice.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement)) return;
    const booths = findAll(root, '[data-booths] > li');
    for (const booth of booths)
      booth.hidden = target.value !== '' && booth.dataset.trade !== target.value;
    const shown = booths.filter(({ hidden }) => !hidden).length;
    count.textContent = fill(words.booths, { n: number(locale, shown) });
  });
}

// From here on the script says which language is shown (./show.ts).
document.documentElement.dataset.script = '';
const pages = pagesOf(dataOf('words') as Record<Locale, FileWords>);
for (const hint of findAll(document, '[data-no-script]')) hint.hidden = true;
for (const page of pages) {
  placeSaveButtons(page);
  filterIn(page);
  searchIn(pages, page);
}
followAddress(pages);
visitIn(pages);
