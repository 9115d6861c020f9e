import { parsed, refused, type Parsed } from '@/lib/import/problem';
import type { RawCell } from '@/lib/import/table';
import { withoutInvisible } from '@/lib/text/invisible';

/** C0 and C1 controls and non-characters; line ends are none of them. */
const CONTROL = /[\u0000-\u0009\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufffe\uffff]/;
/** What browsers take for the beginning of a tag, comment or declaration. */
const TAG = /<[a-z!/?]/i;

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
  if (text.includes('\ufffd')) return refused({ id: 'lostCharacter' });
  if (/^[=@]/.test(text)) return refused({ id: 'formula' });
  if (TAG.test(text)) return refused({ id: 'htmlTag' });
  return parsed(text);
}
