import { parsed, refused, type Parsed } from '@/lib/import/problem';
import type { RawCell } from '@/lib/import/table';
import { onlyVisible, withoutInvisible } from '@/lib/text/invisible';

/** C0 and C1 controls and non-characters; line ends are none of them. */
const CONTROL = /[\u0000-\u0009\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufffe\uffff]/;
/** What browsers take for the beginning of a tag, comment or declaration. */
const TAG = /<[a-z!/?]/i;

/** What a formula begins with. */
const FORMULA = /^[=@]/;
/** A letter that was lost, or half of a pair of code units. */
const LOST = /[\ufffd\p{Cs}]/u;

/** Half-spaces and tatweel too: they may go when the text is stored, and must not hide what follows. */
const bare = (text: string) =>
  onlyVisible(text)
    .replace(/\u0640/g, '')
    .trim();

/** Whether a cell begins as a formula does, be it behind characters that show nothing. */
export const isFormula = (text: string): boolean => FORMULA.test(bare(text));

const hex = (character: string) =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/**
 * What every cell must be before anybody reads a value from it: text, not a formula (a spreadsheet
 * that opens our export would run it), without markup, control characters and broken letters.
 * @returns the text without space around it, or what is wrong
 */
export function cleanCell(cell: RawCell | undefined): Parsed<string> {
  if (typeof cell === 'object') {
    if (cell.odd === 'date') return refused({ id: 'dateCell' });
    return refused({ id: cell.odd === 'formula' ? 'formula' : 'errorCell' });
  }
  const text = withoutInvisible(cell ?? '').trim();
  const control = CONTROL.exec(text)?.[0];
  if (control) return refused({ id: 'control', code: hex(control) });
  if (LOST.test(text)) return refused({ id: 'lostCharacter' });
  if (isFormula(text)) return refused({ id: 'formula' });
  if (TAG.test(bare(text))) return refused({ id: 'htmlTag' });
  return parsed(text);
}
