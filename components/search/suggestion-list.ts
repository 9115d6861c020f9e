import type { Suggestions } from '@/lib/search/suggestions';

const element = <Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  className: string,
  text = '',
) => {
  const made = document.createElement(tag);
  made.className = className;
  made.textContent = text;
  return made;
};

/** The list under a search box and the line that a screen reader is told; both empty and hidden. */
export function makeList(id: string, label: string) {
  const list = element('div', 'suggestions');
  list.id = id;
  list.role = 'listbox';
  list.ariaLabel = label;
  list.hidden = true;
  const status = element('p', 'sr-only');
  status.role = 'status';
  return { list, status };
}

/** Puts suggestions into the list. @returns their options, in order */
export function fillList(list: HTMLElement, { groups }: Suggestions): HTMLAnchorElement[] {
  const options: HTMLAnchorElement[] = [];
  const parts = groups.map(({ name, items }, at) => {
    const group = element('div', 'suggestion-group');
    const heading = element('div', 'suggestion-kind', name);
    heading.id = `${list.id}-${at}`;
    group.role = 'group';
    group.setAttribute('aria-labelledby', heading.id);
    const made = items.map(({ href, lang, title, about }) => {
      const option = element('a', 'suggestion');
      option.id = `${list.id}-option-${options.length}`;
      option.role = 'option';
      option.ariaSelected = 'false';
      option.tabIndex = -1;
      option.href = href;
      const text = element('bdi', '');
      text.lang = lang;
      text.append(...title.map((run) => element(run.found ? 'mark' : 'span', '', run.text)));
      option.append(text, ' ', element('small', 'text-muted', about));
      options.push(option);
      return option;
    });
    group.append(heading, ...made);
    return group;
  });
  list.replaceChildren(...parts);
  return options;
}
