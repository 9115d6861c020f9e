import { useCallback, useRef, useSyncExternalStore, type RefObject } from 'react';
import { readForm, sameValues, type FieldSpec, type Values } from './spec';

/**
 * What stands in a form's controls now, also what was typed before the scripts came: the form itself keeps it,
 * and React only looks.
 * @param untouched what the server wrote into them
 */
export function useTyped(
  form: RefObject<HTMLFormElement | null>,
  fields: readonly FieldSpec[],
  untouched: Values,
): Values {
  const seen = useRef(untouched);
  const subscribe = useCallback(
    (changed: () => void) => {
      const { current } = form;
      current?.addEventListener('input', changed);
      return () => current?.removeEventListener('input', changed);
    },
    [form],
  );
  const look = () => {
    const now = form.current && readForm(form.current, fields);
    // The same object while nothing is new, or React would render for ever.
    if (now && !sameValues(seen.current, now)) seen.current = now;
    return seen.current;
  };
  return useSyncExternalStore(subscribe, look, () => untouched);
}
