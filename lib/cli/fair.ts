import { complain, say, UsageError, type Command, type ExitCode } from '@/lib/cli/command';
import { importCommand } from '@/lib/cli/import';
import { organizerCommand } from '@/lib/cli/organizer';
import { ownerCommand } from '@/lib/cli/owner';
import { cliWords, takeLocale } from '@/lib/cli/words';
import { env } from '@/lib/env';
import type { Locale } from '@/lib/i18n/locale';

/** Every command by its name; a further one is a further line. */
const COMMANDS: Record<string, Command> = {
  import: importCommand,
  owner: ownerCommand,
  organizer: organizerCommand,
};

const usage = (locale: Locale): string[] => [
  cliWords(locale).usage,
  ...Object.values(COMMANDS).flatMap((one) => [`  ${one.usage}`, `      ${one.about(locale)}`]),
];

async function dispatch([name = '', ...args]: string[], locale: Locale): Promise<ExitCode> {
  if (['help', '--help', '-h'].includes(name)) {
    usage(locale).forEach(say);
    return 0;
  }
  const words = cliWords(locale);
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) {
    if (name) complain(words.unknownCommand(name));
    usage(locale).forEach(complain);
    return 2;
  }
  try {
    return await command.run(args, locale);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    complain(error.message);
    complain(words.usageOf(command.usage));
    return 2;
  }
}

/** Runs one command line. A fault of ours, or of the machine, is one line too: the stack helps nobody there. */
async function main(args: string[]): Promise<ExitCode> {
  try {
    const { locale, rest } = takeLocale(args, env().language);
    return await dispatch(rest, locale);
  } catch (error) {
    complain(error instanceof Error ? error.message : String(error));
    return error instanceof UsageError ? 2 : 1;
  }
}

process.exitCode = await main(process.argv.slice(2));
