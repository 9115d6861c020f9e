import type { Suggestions } from '@/lib/search/suggestions';
import { fillList, makeList } from './suggestion-list';

/** Milliseconds without a key before suggestions are asked for. */
const PAUSE_MS = 150;
const NOTHING: Suggestions = { status: '', groups: [] };
let made = 0;

/**
 * Makes a search field an editable combobox with a list of links (WAI-ARIA authoring practices, combobox with
 * list autocomplete): the focus stays in the field, the arrows choose, typing chooses nothing any more, Enter
 * follows or sends the form, Escape closes. Whatever fails, the form is still a form.
 */
export function makeCombobox(
  input: HTMLInputElement,
  { suggest, listLabel }: { suggest: string; listLabel: string },
): void {
  const { list, status } = makeList(`suggestions-${(made += 1)}`, listLabel);
  input.after(list, status);
  input.role = 'combobox';
  input.ariaAutoComplete = 'list';
  input.setAttribute('aria-controls', list.id);

  let options: HTMLAnchorElement[] = [];
  let chosen = -1;
  let asking: AbortController | undefined;
  let pause: ReturnType<typeof setTimeout> | undefined;

  function choose(at: number) {
    const before = options[chosen];
    if (before) before.ariaSelected = 'false';
    chosen = at;
    const option = options[at];
    if (!option) return input.removeAttribute('aria-activedescendant');
    option.ariaSelected = 'true';
    option.scrollIntoView({ block: 'nearest' });
    input.setAttribute('aria-activedescendant', option.id);
  }

  function open(isOpen: boolean) {
    list.hidden = !isOpen || options.length === 0;
    input.ariaExpanded = String(!list.hidden);
    if (list.hidden) choose(-1);
  }

  /** What was asked for is not wanted any more: no late answer opens the list again. */
  function forget() {
    clearTimeout(pause);
    asking?.abort();
  }

  function fill(found: Suggestions) {
    choose(-1);
    options = fillList(list, found);
    status.textContent = found.status;
    open(document.activeElement === input);
  }

  async function ask() {
    const q = input.value.trim();
    asking = new AbortController();
    const { signal } = asking;
    try {
      const answer = await fetch(`${suggest}?${new URLSearchParams({ q })}`, { signal });
      const found: Suggestions = answer.ok ? await answer.json() : NOTHING;
      if (!signal.aborted) fill(found);
    } catch {
      // No network, or the next letter came first: the form still works.
      if (!signal.aborted) fill(NOTHING);
    }
  }

  function typed() {
    forget();
    choose(-1);
    if (input.value.trim()) pause = setTimeout(() => void ask(), PAUSE_MS);
    else fill(NOTHING);
  }

  function arrow(step: 1 | -1) {
    if (options.length === 0) return;
    if (list.hidden) open(true);
    // One place beyond either end: the field itself.
    const places = options.length + 1;
    choose(((chosen + 1 + step + places) % places) - 1);
  }

  input.addEventListener('input', typed);
  input.addEventListener('blur', () => {
    forget();
    open(false);
  });
  input.addEventListener('click', () => open(true));
  // A press on the list would take the focus out of the field and close it before the click.
  list.addEventListener('mousedown', (event) => event.preventDefault());
  input.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    const option = options[chosen];
    if (event.key === 'ArrowDown') arrow(1);
    else if (event.key === 'ArrowUp') arrow(-1);
    else if (event.key === 'Enter' && option) option.click();
    else if (event.key === 'Escape') {
      forget();
      // Without a list it does what it does in any field.
      if (list.hidden) return;
      open(false);
    } else return;
    event.preventDefault();
  });
  open(false);
  if (input.value !== input.defaultValue) typed();
}
