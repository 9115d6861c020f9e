import { useState, type FormEvent } from 'react';
import type { Values } from './spec';

/** How many characters each text holds now, for the counters beside limits. */
export function useLengths(values: Values) {
  const [typed, setTyped] = useState<Record<string, number>>({});
  const measure = (event: FormEvent<HTMLFormElement>) => {
    const { target } = event;
    if (!(target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement)) return;
    const { name, value } = target;
    setTyped((before) => ({ ...before, [name]: value.length }));
  };
  const lengths = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, typed[name] ?? value.length]),
  );
  return { lengths, measure };
}
