import type { Edition } from '@/lib/edition/rules';
import type { Locale } from '@/lib/i18n/locale';

/** What every file is written for. */
export type Setting = {
  locale: Locale;
  edition: Edition;
  /** Of the site, for absolute addresses. */
  origin: string;
  /** What makes a name ours among all calendars' and feeds' (lib/open/origin.ts). */
  own: string;
};

/** Stands for the edition of an empty database: its files are valid and hold nothing. */
export const NO_EDITION: Edition = {
  id: 0,
  year: 0,
  sample: false,
  startDate: null,
  daysCount: 0,
  plan: { width: 0, height: 0, bearing: 0 },
  geo: null,
  hours: [],
  texts: {},
};
