/** The booth at which the pointer or the focus is, on the plan or in the list. */
const boothAt = (target: EventTarget | null): string | undefined => {
  const thing = target instanceof Element ? target.closest('[data-booth]') : null;
  return thing?.getAttribute('data-booth') ?? undefined;
};

/** Shows on the plan and in the list at once to which booth one points, by `data-near`. */
export function keepInStep(root: Document, signal: AbortSignal) {
  let near: string | undefined;
  const mark = (number: string | undefined, isNear: boolean) => {
    if (number === undefined) return;
    for (const thing of root.querySelectorAll(`[data-booth="${number}"]`))
      thing.toggleAttribute('data-near', isNear);
  };
  const follow = ({ target }: Event) => {
    const next = boothAt(target);
    if (next === near) return;
    mark(near, false);
    mark(next, true);
    near = next;
  };
  root.addEventListener('pointerover', follow, { passive: true, signal });
  root.addEventListener('focusin', follow, { signal });
}
