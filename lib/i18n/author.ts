import { dictionary } from './dictionary';
import type { Locale } from './locale';

/**
 * The author of a revision as the reader calls it: a command by what it does, a person by name. A name stands
 * between isolates (U+2068, U+2069): a Latin one would else take the figures after it to its own side of a
 * Persian sentence, and the quotes around it apart.
 */
export const authorName = (locale: Locale, name: string): string =>
  dictionary(locale).admin.commands[name] ?? (name && `\u2068${name}\u2069`);
