/** React's own fields in a server action's form. */
const REACT = /^\$ACTION_/;

/**
 * A submitted form as a plain object for a strict schema: a repeated field becomes a list, which a text
 * schema then refuses by name, and React's own fields are left out.
 */
export function formValues(form: FormData): Record<string, unknown> {
  const values: Record<string, unknown> = Object.create(null);
  for (const name of new Set(form.keys())) {
    if (REACT.test(name)) continue;
    const all = form.getAll(name);
    values[name] = all.length === 1 ? all[0] : all;
  }
  return { ...values };
}
