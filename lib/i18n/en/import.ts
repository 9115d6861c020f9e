import type { ImportWords } from '@/lib/import/words';
import { number } from '@/lib/text/format';
import { problems } from './import-problems';
import { tables } from './import-tables';

const n = (value: number) => number('en', value);

export const importWords: ImportWords = {
  tables,
  problems,
  quoted: (value) => `“${value}” `,
  report: {
    added: (count) => `${n(count)} added`,
    changed: (count) => `${n(count)} changed`,
    untouched: (count) => `${n(count)} left alone`,
    absent: (count) => `${n(count)} not in the file, kept`,
    newEdition: 'a new edition',
    comma: ', ',
    addition: (field, value) => `${field}: ${value}`,
    change: (field, old, now) => `${field}: ${old} → ${now}`,
    empty: '(empty)',
    yes: 'true',
    no: 'false',
    byAgreement: 'by agreement',
    cameBack: 'was removed and comes back',
    refused: (count) =>
      `Refused: ${n(count)} problem${count === 1 ? '' : 's'}. Nothing was written.`,
    sampleInTheWay:
      'The database holds the sample fair, whose rows stay beside yours. Load a fair of your own into an empty DATA_DIR.',
    dryRun: 'This was a dry run; nothing was written.',
    written: 'Imported.',
    unchanged: 'Everything was like this already; nothing was changed.',
    sample: 'This fair is sample data, and the site says so (sample_notice).',
    sampleStart: (start, day) =>
      `The file has no opening date; the sample date ${start} makes today day ${n(day)} of the fair. Set another with --start.`,
    noStart:
      'The opening date is not known, so the site says “Day 1”, “Day 2” and so on. Set it with --start or in the settings.',
  },
};
