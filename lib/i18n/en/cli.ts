/** What the command line says besides its commands' reports. */
export const cli = {
  usage: 'Usage: npm run fair -- <command>',
  usageOf: (usage: string) => `Usage: npm run fair -- ${usage}`,
  unknownCommand: (name: string) => `There is no command ${name}.`,
  unknownOption: 'One of the options is unknown or lacks its value.',
  badLanguage: (text: string) => `--lang ${text}: must be fa or en.`,
  migrateFirst:
    'The database is from an earlier version; start the site or import once without --dry-run first.',
  import: {
    about:
      'Brings a spreadsheet into the fair, all of it or nothing; --dry-run only shows what would change.',
    noPath: 'Which folder, .xlsx or .ods file?',
    onePath: 'One folder or file at a time.',
    missing: (path: string) => `${path}: there is no such folder or file.`,
    badStart: (text: string) =>
      `--start ${text}: there is no such Jalali day; write it like 1405/02/07.`,
    badYear: (text: string) => `--edition ${text}: must be a Solar Hijri year like 1405.`,
  },
  person: {
    about: {
      owner: 'Makes an owner, or gives one a new password; with --disable it bars them.',
      organizer: 'Makes an organiser, or gives one a new password; with --disable it bars them.',
    },
    one: 'Give one mobile number or user name.',
    badIdentifier: (text: string) =>
      `${text}: neither a phone number nor a user name, which is 3 to 64 letters and digits.`,
    badName: (max: number) => `--name: give a name of up to ${max} characters.`,
    made: 'Made. Write the password down; it is not shown again.',
    reset: 'New password given, earlier logins ended. Write it down; it is not shown again.',
    newRole: { owner: 'The role is now owner.', organizer: 'The role is now organizer.' },
    disabled: (identifier: string) => `${identifier} is barred.`,
    nobody: (identifier: string) => `${identifier}: no such person, or barred already.`,
  },
};

export type CliWords = typeof cli;
