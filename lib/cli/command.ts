import type { Locale } from '@/lib/i18n/locale';

/** Done, refused (what is wrong with the data stands on standard error), or called wrongly. */
export type ExitCode = 0 | 1 | 2;

/** One command: one file, listed in `fair.ts`. */
export type Command = {
  /** The line after `npm run fair --`. */
  usage: string;
  /** One sentence for the list of commands. */
  about(locale: Locale): string;
  /** @param args what follows the command's name, without `--lang` */
  run(args: string[], locale: Locale): Promise<ExitCode>;
};

/** The command was called wrongly: its message, the usage and exit 2. */
export class UsageError extends Error {}

export const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};
export const complain = (line: string): void => {
  process.stderr.write(`${line}\n`);
};
