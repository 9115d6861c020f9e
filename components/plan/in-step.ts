/** The booth at which the pointer or the focus is, on the plan or in the list. */
const boothAt = (target: EventTarget | null): string | null => {
  const thing = target instanceof Element ? target.closest('[data-booth]') : null;
  return thing?.getAttribute('data-booth') ?? null;
};

/**
 * Shows on the plan and in the list at once to which booth one points, by `data-near`. The pointer and the focus
 * each keep theirs: a mouse that lies still over a page that scrolls takes no mark from the keyboard.
 */
export function keepInStep(root: Document, signal: AbortSignal) {
  const near: Record<'pointed' | 'focused', string | null> = { pointed: null, focused: null };
  const follow = (by: keyof typeof near, target: EventTarget | null) => {
    const next = boothAt(target);
    if (next === near[by]) return;
    near[by] = next;
    const marked = new Set(Object.values(near));
    for (const thing of root.querySelectorAll('[data-booth]'))
      thing.toggleAttribute('data-near', marked.has(thing.getAttribute('data-booth')));
  };
  const options = { passive: true, signal };
  root.addEventListener('pointerover', ({ target }) => follow('pointed', target), options);
  root.addEventListener('focusin', ({ target }) => follow('focused', target), options);
  root.addEventListener('focusout', () => follow('focused', null), options);
}
