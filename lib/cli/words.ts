import { UsageError } from '@/lib/cli/command';
import { cli as en } from '@/lib/i18n/en/cli';
import { cli as fa } from '@/lib/i18n/fa/cli';
import { isLocale, type Locale } from '@/lib/i18n/locale';

/** The words of the command line. */
export const cliWords = (locale: Locale) => (locale === 'fa' ? fa : en);

/**
 * Takes `--lang fa` or `--lang=fa` out of the arguments. Without it the terminal's own language counts
 * (LANG=fa_IR.UTF-8), and English for all others.
 */
export function takeLocale(
  args: string[],
  language: string | undefined,
): { locale: Locale; rest: string[] } {
  const own: Locale = language?.startsWith('fa') ? 'fa' : 'en';
  const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  if (at < 0) return { locale: own, rest: args };
  const [option = '', next = ''] = args.slice(at);
  const joined = option.startsWith('--lang=');
  const stated = joined ? option.slice('--lang='.length) : next;
  if (!isLocale(stated)) throw new UsageError(cliWords(own).badLanguage(stated));
  return { locale: stated, rest: args.toSpliced(at, joined ? 1 : 2) };
}
