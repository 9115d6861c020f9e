import { addDays, toJalali, type IsoDate } from '@/lib/calendar/jalali';
import type { FileSettings } from '@/lib/import/file-settings';
import type { Edition, EditionText, Fair, Opening } from '@/lib/import/model';
import type { Message, Problem } from '@/lib/import/problem';
import { NEEDED_SETTINGS, type Windows } from '@/lib/import/setting-values';
import { jalaliText } from '@/lib/import/value-text';

/** What the command line adds to a file. `today` is the day in Tehran. */
export type ImportOptions = { start: IsoDate | null; year: number | null; today: IsoDate };

/** The day of loading is the third day of a sample fair, so that there is a yesterday and a tomorrow. */
const SAMPLE_DAY = 3;

/** `sampleStart` says that the opening date was made up, for there was none. */
export type JoinedEdition = { after: Edition | null; sampleStart: boolean; problems: Problem[] };

/** A problem of a setting, at its row where the file has one. */
export function settingProblem(
  settings: FileSettings | null,
  key: string,
  message: Message,
): Problem {
  const place = settings?.places.get(key) ?? {
    file: settings?.file ?? 'settings',
    row: 1,
    column: key,
    value: '',
  };
  return { ...place, message };
}

function joinTexts(existing: Edition | null, settings: FileSettings | null) {
  const texts = new Map<string, EditionText>(existing?.texts);
  for (const [key, { fa, en }] of settings?.texts ?? []) {
    const old = texts.get(key);
    if (fa === undefined && en === undefined) continue;
    texts.set(key, { fa: fa ?? old?.fa ?? '', en: en ?? old?.en ?? '' });
  }
  return texts;
}

const everyDay = (days: number, windows: Windows): Opening[] =>
  Array.from({ length: days }, (_, at) =>
    windows.map((window) => ({ day: at + 1, ...window })),
  ).flat();

/** The file's hours for every day; else those that are there, a further day as the last one. */
function joinHours(existing: Opening[], given: Windows | undefined, days: number): Opening[] {
  if (given) return everyDay(days, given);
  const last = Math.max(0, ...existing.map(({ day }) => day));
  const further = existing.filter(({ day }) => day === last);
  const added = Array.from({ length: Math.max(0, days - last) }, (_, at) =>
    further.map((window) => ({ ...window, day: last + 1 + at })),
  );
  return [...existing.filter(({ day }) => day <= days), ...added.flat()];
}

/** The opening date: the command line's, the file's, the one that is there, or a sample one for a sample. */
function joinStart(
  fair: Fair,
  settings: FileSettings | null,
  options: ImportOptions,
  days: number,
) {
  const given = options.start ?? settings?.values.startDate ?? fair.edition?.startDate ?? null;
  const isSample = Boolean(settings?.texts.get('sample_notice')?.fa);
  if (given || fair.edition || !isSample) return { startDate: given, sampleStart: false };
  const startDate = addDays(options.today, 1 - Math.min(SAMPLE_DAY, days));
  return { startDate, sampleStart: true };
}

/** The edition's year is that of its opening date, or the one that was asked for. */
function joinYear(
  { edition, years }: Fair,
  options: ImportOptions,
  startDate: IsoDate | null,
): number | Message {
  const asked = options.year;
  if (asked !== null && years.includes(asked) && asked !== edition?.year) {
    return { id: 'archivedEdition', year: asked };
  }
  if (asked !== null && edition && asked !== edition.year) {
    return { id: 'noEdition', year: asked, years: years.join(', ') };
  }
  const year = startDate
    ? toJalali(startDate).year
    : (edition?.year ?? asked ?? toJalali(options.today).year);
  if (asked !== null && asked !== year) return { id: 'otherYear', year: asked };
  return years.includes(year) && year !== edition?.year ? { id: 'yearTaken', year } : year;
}

/** A wrong year is told where it comes from: the command line or the settings. */
function yearProblem(
  settings: FileSettings | null,
  options: ImportOptions,
  message: Message,
): Problem {
  const argument = (file: string, value: string): Problem => ({
    file,
    row: 1,
    column: 'A',
    value,
    message,
  });
  if (message.id === 'noEdition' || message.id === 'archivedEdition') {
    return argument('--edition', String(options.year));
  }
  if (options.start) return argument('--start', jalaliText(options.start));
  return settingProblem(settings, 'start_date_jalali', message);
}

/** Puts a file's settings over the edition that is there, or makes a new edition of them. */
export function joinEdition(
  fair: Fair,
  settings: FileSettings | null,
  options: ImportOptions,
  unreadable: boolean,
): JoinedEdition {
  const { edition } = fair;
  const texts = joinTexts(edition, settings);
  const { hours: windows, ...values } = settings?.values ?? {};
  const known = { ...edition, ...values };
  const { daysCount, planWidth, planHeight } = known;
  const isThere = (key: string) =>
    ({
      fair_name: texts.get('fair_name')?.fa,
      days_count: daysCount,
      plan_width_m: planWidth,
      plan_height_m: planHeight,
    })[key];
  const missing = NEEDED_SETTINGS.filter(
    (key) => !unreadable && !isThere(key) && !settings?.bad.has(key),
  );
  const problems = missing.map((key) =>
    settingProblem(settings, key, { id: 'missingSetting', key }),
  );
  if (!daysCount || !planWidth || !planHeight) return { after: null, sampleStart: false, problems };

  const { startDate, sampleStart } = joinStart(fair, settings, options, daysCount);
  const year = joinYear(fair, options, startDate);
  if (typeof year !== 'number') {
    problems.push(yearProblem(settings, options, year));
    return { after: null, sampleStart, problems };
  }
  const after: Edition = {
    year,
    sample: (edition?.sample ?? false) || Boolean(settings?.texts.get('sample_notice')?.fa),
    startDate,
    daysCount,
    planWidth,
    planHeight,
    geoLat: known.geoLat ?? null,
    geoLon: known.geoLon ?? null,
    planBearing: known.planBearing ?? 0,
    hours: joinHours(edition?.hours ?? [], windows, daysCount),
    texts,
  };
  return { after, sampleStart, problems };
}
