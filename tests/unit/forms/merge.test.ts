import { expect, test } from 'vitest';
import { merged, refusedWithout } from '@/components/admin/form/merge';
import { formOf, type FieldSpec, type Values } from '@/components/admin/form/spec';
import type { Conflict } from '@/lib/result';

const field = (name: string): Conflict['fields'][number] => ({
  name,
  base: '',
  theirs: `${name} of the other`,
  yours: `${name} as refused`,
});
const conflict: Conflict = {
  version: 3,
  key: '5',
  changedBy: 'other',
  changedAt: '2027-04-29T14:10:00.000Z',
  action: 'edit',
  fields: ['shortFa', 'shortEn', 'hours_7', 'about_6_fa'].map(field),
};
const typed = { shortFa: 'both texts, put together since', shortEn: 'typed since', row: 'A' };
const spec = (name: string): FieldSpec => ({ name, label: name, kind: 'line' });
const form = [
  ...['shortFa', 'shortEn', 'row'].map(spec),
  { ...spec('isLive'), kind: 'flag' },
] as FieldSpec[];

test('a merge saves what stands in the form now, and the other text only where it was chosen', () => {
  const saved = merged(typed, { conflict, theirs: new Set(['shortEn', 'about_6_fa']) });
  expect(saved).toEqual({
    row: 'A',
    shortFa: 'both texts, put together since',
    shortEn: 'shortEn of the other',
    // The form has this control no longer, or not yet.
    hours_7: 'hours_7 as refused',
    about_6_fa: 'about_6_fa of the other',
  });
});

test('a field that is chosen before the form has a control for it is sent too', () => {
  const sent = formOf({ ...typed, about_6_fa: 'a new paragraph' }, form, { id: 1, version: 3 });
  expect(Object.fromEntries(sent)).toEqual({
    ...typed,
    about_6_fa: 'a new paragraph',
    id: '1',
    version: '3',
  });
});

test('neither a tick that is off is sent, nor a control that the form has no longer and that says nothing', () => {
  const texts = { shortFa: '', shortEn: '', row: '' };
  const names = (values: Values) => [...formOf(values, form, undefined).keys()];
  expect(names({ ...texts, isLive: '', notSample: '' })).toEqual(Object.keys(texts));
  expect(names({ ...texts, isLive: 'on' })).toEqual([...Object.keys(texts), 'isLive']);
});

test('a control that comes after the refusal begins with what was refused, not with the other text', () => {
  expect(refusedWithout(form, conflict)).toEqual({
    hours_7: 'hours_7 as refused',
    about_6_fa: 'about_6_fa as refused',
  });
});
