import { parseArgs } from 'node:util';
import { JALALI_YEARS, parseJalaliDate, toGregorian, type IsoDate } from '@/lib/calendar/jalali';
import { UsageError } from '@/lib/cli/command';
import type { CliWords } from '@/lib/i18n/en/cli';
import { parseWhole } from '@/lib/text/parse-number';

export type ImportArgs = {
  path: string;
  dryRun: boolean;
  start: IsoDate | null;
  year: number | null;
};

function parsed(args: string[], words: CliWords) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        'dry-run': { type: 'boolean', default: false },
        start: { type: 'string' },
        edition: { type: 'string' },
      },
    });
  } catch {
    throw new UsageError(words.unknownOption);
  }
}

function startOf(text: string | undefined, words: CliWords): IsoDate | null {
  if (text === undefined) return null;
  const date = parseJalaliDate(text);
  if (!date) throw new UsageError(words.import.badStart(text));
  return toGregorian(date);
}

function yearOf(text: string | undefined, words: CliWords): number | null {
  if (text === undefined) return null;
  const year = parseWhole(text);
  if (year === null || year < JALALI_YEARS.min || year > JALALI_YEARS.max) {
    throw new UsageError(words.import.badYear(text));
  }
  return year;
}

/** Reads the arguments of `fair import`. Throws {@link UsageError}. */
export function importArgs(args: string[], words: CliWords): ImportArgs {
  const { values, positionals } = parsed(args, words);
  const [path, ...more] = positionals;
  if (!path) throw new UsageError(words.import.noPath);
  if (more.length > 0) throw new UsageError(words.import.onePath);
  return {
    path,
    dryRun: values['dry-run'],
    start: startOf(values.start, words),
    year: yearOf(values.edition, words),
  };
}
