import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { RadioGroupField } from '@/components/ui/choice-field';
import { CheckField, SelectField, TextField } from '@/components/ui/field';

const options = [
  { value: 'a', label: 'الف' },
  { value: 'b', label: 'ب' },
];

/** The opening tag of the first control, and the text under an id it names. */
function read(html: string) {
  const [control = ''] = /<(?:input|select|textarea)[^>]*>/.exec(html) ?? [];
  const attribute = (name: string) => new RegExp(` ${name}="([^"]*)"`).exec(control)?.[1];
  const described = (attribute('aria-describedby') ?? '').split(' ').filter(Boolean);
  const textOf = (id: string) =>
    new RegExp(`id="${id}"[^>]*>(.*?)</(?:div|span)>`)
      .exec(html.replaceAll(/<svg.*?<\/svg>|<span>|(?<=[^>])<\/span>(?=<\/div>)/g, ''))?.[1]
      ?.trim();
  return { attribute, described: described.map(textOf) };
}

const fields = {
  text: <TextField name="x" label="نام" hint="راهنما" error={['خالی است.', 'کوتاه است.']} />,
  long: <TextField multiline name="x" label="نام" hint="راهنما" error="خالی است. کوتاه است." />,
  select: (
    <SelectField
      name="x"
      label="نام"
      hint="راهنما"
      error={['خالی است. کوتاه است.']}
      options={options}
    />
  ),
  check: <CheckField name="x" label="نام" hint="راهنما" error={['خالی است. کوتاه است.']} />,
  radio: (
    <RadioGroupField
      name="x"
      label="نام"
      hint="راهنما"
      error={['خالی است. کوتاه است.']}
      options={options}
    />
  ),
};

test.each(Object.entries(fields))(
  'the error and hint of a %s field are read with its control',
  (_, field) => {
    const { attribute, described } = read(renderToStaticMarkup(field));
    expect(attribute('id')).toBe('field-x');
    expect(attribute('name')).toBe('x');
    expect(attribute('aria-invalid')).toBe('true');
    expect(described).toEqual(['خالی است. کوتاه است.', 'راهنما']);
  },
);

test('a right field says nothing of errors', () => {
  const { attribute } = read(renderToStaticMarkup(<TextField name="x" label="نام" error={[]} />));
  expect(attribute('aria-invalid')).toBeUndefined();
  expect(attribute('aria-describedby')).toBeUndefined();
});

test('every field has a visible label tied to it', () => {
  const html = renderToStaticMarkup(<TextField name="x" label="نام" note="اختیاری" />);
  expect(html).toMatch(/<label for="field-x"[^>]*>نام<span[^>]*> \(اختیاری\)<\/span><\/label>/);
});

test('a choice keeps what was chosen', () => {
  const html = renderToStaticMarkup(
    <RadioGroupField name="x" label="نام" options={options} defaultValue="b" />,
  );
  expect(html.match(/<input[^>]*>/g)?.map((tag) => / checked=""/.test(tag))).toEqual([false, true]);
});
