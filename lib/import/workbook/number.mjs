// @ts-check
/** @typedef {import('./grid.mjs').Cell} Cell */

/** A stored number as text: without the noise of binary fractions (4.3999999999999995 is 4.4), never "1e21". */
export function numberText(/** @type {string} */ stored) {
  const value = Number(stored);
  if (stored.trim() === '' || !Number.isFinite(value)) return stored;
  const short = Number(value.toPrecision(15));
  return Math.abs(short) < 1e21 && !String(short).includes('e') ? String(short) : short.toFixed(10);
}

const two = (/** @type {number} */ n) => String(n).padStart(2, '0');

/** Minutes after midnight as HH:MM. */
const clock = (/** @type {number} */ minutes) =>
  `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;

/** Workbooks that began on old Macs count from 1904-01-01 (`date1904`; ECMA-376 part 1, 18.2.28). */
export const MAC_DAY_NOUGHT = 1462;

/** 1899-12-30, Excel's day nought, and 1582-10-15, the first Gregorian day, as Julian day numbers. */
const EXCEL_DAY_NOUGHT = 2_415_019;
const FIRST_GREGORIAN_DAY = 2_299_161;
/** Year, month and day as a spreadsheet may show them: between the years 1000 and 9999. */
const DAYS = { first: -328_716, last: 2_958_465 };

/**
 * A day as a sheet shows it, YYYY-MM-DD. Before 1582-10-15 that is the Julian calendar (Richards'
 * algorithm, Explanatory Supplement to the Astronomical Almanac, 15.11): a Jalali date typed into
 * LibreOffice (1405-02-07) becomes a day of that year, stored nine days away.
 * @param {number} days after 1899-12-30
 */
function shownDay(days) {
  const julianDay = days + EXCEL_DAY_NOUGHT;
  if (julianDay >= FIRST_GREGORIAN_DAY) {
    return new Date(Date.UTC(1899, 11, 30) + days * 86_400_000).toISOString().slice(0, 10);
  }
  const f = julianDay + 1401;
  const e = 4 * f + 3;
  const h = 5 * Math.floor((e % 1461) / 4) + 2;
  const month = ((Math.floor(h / 153) + 2) % 12) + 1;
  const year = Math.floor(e / 1461) - 4716 + Math.floor((14 - month) / 12);
  return `${year}-${two(month)}-${two(Math.floor((h % 153) / 5) + 1)}`;
}

/**
 * A stored date of .ods, which is Gregorian always. @returns {Cell}
 * @param {string} iso YYYY-MM-DD, perhaps with a time
 */
export function dateCell(iso) {
  const days = (Date.parse(iso.slice(0, 10)) - Date.UTC(1899, 11, 30)) / 86_400_000;
  const isDay = Number.isInteger(days) && days >= DAYS.first && days <= DAYS.last;
  return { text: isDay ? shownDay(days) : iso, odd: 'date' };
}

/**
 * A number that the sheet shows as a time or a date. A part of a day is a time of day ("09:30"); a day
 * is marked as a date, for whoever reads the column to judge.
 * @param {string} stored
 * @param {'date' | 'time'} shown
 * @param {number} dayNought the workbook's own, in days after Excel's
 * @returns {Cell}
 */
export function calendarCell(stored, shown, dayNought) {
  const value = Number(stored);
  if (!(value >= DAYS.first && value <= DAYS.last)) return { text: stored, odd: 'date' };
  const minutes = Math.round(value * 1440);
  if (shown === 'time' && minutes >= 0 && minutes < 1440) return clock(minutes);
  return { text: shownDay(Math.floor(value) + dayNought), odd: 'date' };
}

/** ISO 8601 duration of less than a day, as ODS stores times (PT09H30M00S), as HH:MM; else null. */
export function durationText(/** @type {string} */ iso) {
  const found = /^PT(?:(\d{1,2})H)?(?:(\d{1,2})M)?(?:(\d{1,2})(?:[.,]\d+)?S)?$/.exec(iso);
  if (!found) return null;
  const seconds = Number(found[1] ?? 0) * 3600 + Number(found[2] ?? 0) * 60 + Number(found[3] ?? 0);
  const minutes = Math.round(seconds / 60);
  return minutes < 1440 ? clock(minutes) : null;
}
