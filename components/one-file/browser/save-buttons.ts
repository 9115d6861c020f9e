import { fill, find, findAll, type Page } from './page';

/** Puts a button wherever something can be saved; without this script there is none. */
export function placeSaveButtons({ root, words }: Page) {
  const look = root.querySelector<HTMLTemplateElement>('template[data-save-look]');
  const button = look?.content.querySelector('button');
  if (!button) return;
  for (const place of findAll(root, '[data-save]')) {
    const own = button.cloneNode(true) as HTMLButtonElement;
    own.dataset.save = place.dataset.save;
    const listing = place.closest('[data-find]');
    const name = (listing && find(listing, '[data-name]')?.textContent) ?? '';
    own.setAttribute('aria-label', fill(words.saveName, { name }));
    place.replaceWith(own);
  }
}
