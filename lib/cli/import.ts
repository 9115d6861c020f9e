import { existsSync } from 'node:fs';
import { tehranDay } from '@/lib/calendar/tehran';
import { complain, say, UsageError, type Command, type ExitCode } from '@/lib/cli/command';
import { databaseState, migrateDatabase, withDatabase } from '@/lib/cli/database';
import { importArgs } from '@/lib/cli/import-args';
import { cliWords } from '@/lib/cli/words';
import { now } from '@/lib/clock';
import { importWords as en } from '@/lib/i18n/en/import';
import { importWords as fa } from '@/lib/i18n/fa/import';
import type { Locale } from '@/lib/i18n/locale';
import type { ImportOptions } from '@/lib/import/join-edition';
import { importFair, previewImport } from '@/lib/import/mutations';
import { judgeForEmpty, type Outcome } from '@/lib/import/outcome';
import { readSource } from '@/lib/import/read';
import { differenceLines, notices, problemLine } from '@/lib/import/report';
import type { Source } from '@/lib/import/source';

const ACTOR = { kind: 'system', name: 'fair import' } as const;

/** A dry run creates no database: into one that is missing, everything would be new. */
async function preview(source: Source, options: ImportOptions, locale: Locale): Promise<Outcome> {
  const state = await databaseState();
  if (state === 'missing') return judgeForEmpty(source, options);
  if (state === 'behind') throw new Error(cliWords(locale).migrateFirst);
  return withDatabase(() => previewImport(ACTOR, source, options));
}

async function write(source: Source, options: ImportOptions): Promise<Outcome> {
  await migrateDatabase();
  return withDatabase(() => importFair(ACTOR, source, options));
}

async function run(args: string[], locale: Locale): Promise<ExitCode> {
  const { path, dryRun, start, year } = importArgs(args, cliWords(locale));
  if (!existsSync(path)) throw new UsageError(cliWords(locale).import.missing(path));
  const words = locale === 'fa' ? fa : en;
  const options = { start, year, today: tehranDay(now()) };
  const source = await readSource(path);
  const outcome = await (dryRun ? preview(source, options, locale) : write(source, options));
  if (!outcome.ok) {
    for (const problem of outcome.problems) complain(problemLine(words, problem));
    say(words.report.refused(outcome.problems.length));
    if (outcome.sampleInTheWay) say(words.report.sampleInTheWay);
    return 1;
  }
  differenceLines(words, outcome.difference, dryRun).forEach(say);
  notices(words, outcome, options.today).forEach(say);
  if (outcome.sampleInTheWay) say(words.report.sampleInTheWay);
  const { unchanged, written, dryRun: only } = words.report;
  say(dryRun ? only : outcome.changed ? written : unchanged);
  return 0;
}

/** Brings a spreadsheet into the fair, all of it or nothing. */
export const importCommand: Command = {
  usage:
    'import <folder|file.xlsx|file.ods> [--dry-run] [--start <Jalali date>] [--edition <year>] [--lang fa|en]',
  about: (locale) => cliWords(locale).import.about,
  run,
};
