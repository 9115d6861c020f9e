import { useEffect, useRef } from 'react';

/**
 * A form whose text is sent by script. What is sent before the scripts are here, React keeps, and gives it to
 * the form's action when they have come; without one the browser would put the fields into the address.
 * React then resets the form, which would lose what a refusal should leave: that is prevented here. Not by
 * `onReset`, which does not hear what happens while React itself writes to the page.
 * @returns `form` goes into its `ref`, `early` into its `action`; `save` is what `onSubmit` does too
 */
export function useKeptForm(save: () => void) {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const { current } = form;
    const keep = (event: Event) => event.preventDefault();
    current?.addEventListener('reset', keep);
    return () => current?.removeEventListener('reset', keep);
  }, []);
  // After React's own transition for the action: one within the other would not end when a save fails.
  return { form, early: () => queueMicrotask(save) };
}
