import type { FieldSpec } from '@/components/admin/form/spec';
import type { Option } from '@/components/ui/field';

type More = Partial<Omit<FieldSpec, 'name' | 'label' | 'kind'>>;

/** Shorthands: a form's description reads like the form. */
export const line = (name: string, label: string, more?: More): FieldSpec => ({
  name,
  label,
  kind: 'line',
  ...more,
});
export const text = (name: string, label: string, more?: More): FieldSpec => ({
  name,
  label,
  kind: 'text',
  ...more,
});
export const amount = (name: string, label: string, more?: More): FieldSpec => ({
  name,
  label,
  kind: 'number',
  ...more,
});
export const tick = (name: string, label: string, more?: More): FieldSpec => ({
  name,
  label,
  kind: 'flag',
  ...more,
});
export const choice = (
  name: string,
  label: string,
  options: readonly Option[],
  more?: More,
): FieldSpec => ({ name, label, kind: 'choice', options, ...more });

/** Options from a dictionary of labels by code. */
export const labelled = (labels: Record<string, string>): Option[] =>
  Object.entries(labels).map(([value, label]) => ({ value, label }));
