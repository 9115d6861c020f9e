const KEY = 'category';

/**
 * Keeps the chosen category in the address, so that a narrowed plan can be passed on, and chooses what the address
 * asks for first. The choice itself is the style sheet's (plan-filter.tsx).
 */
export function keepFilter(root: Document, signal: AbortSignal) {
  const group = root.querySelector('.plan-filter');
  if (!group) return;
  const asked = new URLSearchParams(window.location.search).get(KEY);
  for (const choice of group.querySelectorAll('input')) {
    if (!asked || choice.value !== asked) continue;
    choice.checked = true;
    bringIn(group, choice.closest('label') ?? choice);
  }
  group.addEventListener(
    'change',
    ({ target }) => {
      if (!(target instanceof HTMLInputElement)) return;
      const address = new URL(window.location.href);
      if (target.value) address.searchParams.set(KEY, target.value);
      else address.searchParams.delete(KEY);
      window.history.replaceState(null, '', address);
    },
    { signal },
  );
}

/** Scrolls a line of choices to one of them, and the page not at all. */
function bringIn(line: Element, choice: Element) {
  const [own, all] = [choice.getBoundingClientRect(), line.getBoundingClientRect()];
  line.scrollLeft += own.x + own.width / 2 - (all.x + all.width / 2);
}
