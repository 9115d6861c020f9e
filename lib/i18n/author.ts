import { dictionary } from './dictionary';
import type { Locale } from './locale';

/** The author of a revision as the reader calls it: a person by name, a command by what it does. */
export const authorName = (locale: Locale, name: string): string =>
  dictionary(locale).admin.commands[name] ?? name;
