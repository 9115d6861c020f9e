import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { expect, test } from 'vitest';
import { printable } from '@/lib/formats/printable';
import { element, xmlDocument } from '@/lib/formats/xml';
import { AWKWARD } from '../../support/open/awkward';

/** Text and the attribute `a` of the only element, as an XML parser reads them. */
function read(xml: string) {
  const parser = new SaxesParser();
  let [text, attribute] = ['', ''];
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('text', (part) => (text += part));
  parser.on('opentag', ({ attributes }) => (attribute = String(attributes.a)));
  parser.write(xml).close();
  // The document has a line end before and after its root.
  return { text: text.slice(1, -1), attribute };
}

/** Milliseconds: many texts, on a machine that may be busy with other tests. */
const PATIENCE = 30_000;

test(
  'any text comes back from an element and from an attribute as it was',
  () => {
    const texts = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.constantFrom(...AWKWARD),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const shown = printable(text);
        const back = read(xmlDocument(element('e', { a: text }, text)));
        expect(back).toEqual({ text: shown, attribute: shown });
      }),
      { numRuns: 20 },
    );
  },
  PATIENCE,
);

test('half a surrogate pair and control characters do not break a document', () => {
  expect(read(xmlDocument(element('e', { a: '\ud83e' }, 'a\u0000\u0008\udc00b'))).text).toBe(
    'a\ufffdb',
  );
});
