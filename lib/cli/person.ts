import { parseArgs } from 'node:util';
import { disablePerson, makePerson } from '@/lib/account/people';
import { PERSON_MAX } from '@/lib/account/schema';
import type { Role } from '@/lib/auth/actor';
import { identifierOf } from '@/lib/auth/identifier';
import { complain, say, UsageError, type Command, type ExitCode } from '@/lib/cli/command';
import { migrateDatabase, withDatabase } from '@/lib/cli/database';
import { cliWords } from '@/lib/cli/words';
import type { CliWords } from '@/lib/i18n/en/cli';
import type { Locale } from '@/lib/i18n/locale';
import { canonical } from '@/lib/text/canonical';

const ACTOR = { kind: 'system', name: 'fair' } as const;
/** The first word of the line that carries the password; programs read it, so it is in no language. */
const LINE = { owner: 'Owner', organizer: 'Organizer' } as const;

function personArgs(args: string[], words: CliWords) {
  const { values, positionals } = parsed(args, words);
  const [typed, ...more] = positionals;
  if (!typed || more.length > 0) throw new UsageError(words.person.one);
  const identifier = identifierOf(typed);
  if (!identifier) throw new UsageError(words.person.badIdentifier(typed));
  const name = values.name === undefined ? undefined : canonical(values.name);
  if (name === '' || (name && name.length > PERSON_MAX)) {
    throw new UsageError(words.person.badName(PERSON_MAX));
  }
  return { identifier, name, disable: values.disable };
}

function parsed(args: string[], words: CliWords) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: { name: { type: 'string' }, disable: { type: 'boolean', default: false } },
    });
  } catch {
    throw new UsageError(words.unknownOption);
  }
}

async function run(role: Role, args: string[], locale: Locale): Promise<ExitCode> {
  const words = cliWords(locale);
  const { identifier, name, disable } = personArgs(args, words);
  await migrateDatabase();
  if (disable) {
    const disabled = await withDatabase(() => disablePerson(ACTOR, identifier));
    if (disabled.ok) say(words.person.disabled(identifier));
    else complain(words.person.nobody(identifier));
    return disabled.ok ? 0 : 1;
  }
  const made = await withDatabase(() => makePerson(ACTOR, { identifier, role, name }));
  if (!made.ok) throw new Error(made.reason);
  const { password, before } = made.value;
  say(`${LINE[role]}: ${identifier} ${password}`);
  say(before ? words.person.reset : words.person.made);
  if (before && before.role !== role) say(words.person.newRole[role]);
  return 0;
}

/** `owner` or `organizer`: makes or resets one, and prints the password once. */
export const personCommand = (role: Role): Command => ({
  usage: `${role} <identifier> [--name <name>] [--disable] [--lang fa|en]`,
  about: (locale) => cliWords(locale).person.about[role],
  run: (args, locale) => run(role, args, locale),
});
