import { isLocale, type Locale } from '@/lib/i18n/locale';
import type { FileWords } from '../document';

/** One language of the file, as the script handles it. */
export type Page = { locale: Locale; root: HTMLElement; words: FileWords };

/** The JSON that stands in the file under an id; what it holds, lib and components of the same file have written. */
export const dataOf = (id: string): unknown =>
  JSON.parse(document.getElementById(id)?.textContent ?? '{}');

export const find = (root: ParentNode, selector: string): HTMLElement | null =>
  root.querySelector<HTMLElement>(selector);

export const findLink = (root: ParentNode, selector: string): HTMLAnchorElement | null =>
  root.querySelector<HTMLAnchorElement>(`a${selector}`);

export const findAll = (root: ParentNode, selector: string): HTMLElement[] =>
  Array.from(root.querySelectorAll<HTMLElement>(selector));

/** The parts of the file, the one that is read first before. */
export function pagesOf(words: Record<Locale, FileWords>): Page[] {
  return findAll(document, '[data-part]').flatMap((root) => {
    const locale = root.dataset.part ?? '';
    return isLocale(locale) ? [{ locale, root, words: words[locale] }] : [];
  });
}

/** An element's text where the file marks it so; empty without it. */
export const textIn = (root: ParentNode, selector: string): string =>
  findAll(root, selector)
    .map(({ textContent }) => textContent)
    .join(' ')
    .trim();

/** A line that leads to a listing of the file, with a word on what it is. */
export function lineTo(target: HTMLElement, more: string): HTMLLIElement {
  const line = document.createElement('li');
  line.className = 'file-line';
  const text = document.createElement('div');
  const link = document.createElement('a');
  const name = find(target, '[data-name]');
  link.href = `#${target.id}`;
  link.textContent = name?.textContent ?? '';
  // A name may be in the other language.
  const own = name && find(name, '[lang]');
  if (own) {
    link.lang = own.lang;
    link.dir = own.dir;
  }
  const note = document.createElement('p');
  note.className = 'text-fs-2 text-muted';
  note.textContent = more;
  text.append(link, note);
  line.append(text);
  return line;
}

export const fill = (text: string, values: Record<string, string>): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
