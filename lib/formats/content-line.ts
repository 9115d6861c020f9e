import { printable } from './printable';

/** The longest line of a calendar or a vCard, in octets of UTF-8 without its line end (RFC 5545 3.1, RFC 6350 3.2). */
const LINE_OCTETS = 75;

const octets = (text: string) => new TextEncoder().encode(text).length;

/** A TEXT value (RFC 5545 3.3.11, RFC 6350 3.4). */
export const escapeText = (text: string): string =>
  printable(text)
    .replace(/[\\;,]/g, (mark) => `\\${mark}`)
    .replace(/\n/g, '\\n');

/** A parameter's value: quoted where it must be, since quotes themselves have no place there (RFC 6868). */
function parameter(value: string): string {
  const text = printable(value).replace(
    /[\^\n"]/g,
    (mark) => ({ '^': '^^', '\n': '^n', '"': "^'" })[mark] ?? '',
  );
  return /[:;,]/.test(text) ? `"${text}"` : text;
}

/** One unfolded line. `value` stands as it is: text is escaped by {@link escapeText} before. */
export const contentLine = (
  name: string,
  value: string,
  parameters: Record<string, string> = {},
): string =>
  `${name}${Object.entries(parameters)
    .map(([key, text]) => `;${key}=${parameter(text)}`)
    .join('')}:${value}`;

/** A line cut to the length that readers must take, between characters, never inside one. */
function fold(line: string): string {
  let folded = '';
  let length = 0;
  for (const character of line) {
    const size = octets(character);
    if (length + size > LINE_OCTETS) {
      folded += '\r\n ';
      length = 1;
    }
    folded += character;
    length += size;
  }
  return folded;
}

/** The file of these lines. */
export const contentLines = (lines: readonly string[]): string =>
  lines.map((line) => `${fold(line)}\r\n`).join('');
