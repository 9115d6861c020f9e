// @ts-check
/** @typedef {import('./grid.mjs').Cell} Cell */

/** A stored number as text: without the noise of binary fractions (4.3999999999999995 is 4.4), never "1e21". */
export function numberText(/** @type {string} */ stored) {
  const value = Number(stored);
  if (stored.trim() === '' || !Number.isFinite(value)) return stored;
  const short = Number(value.toPrecision(15));
  return Math.abs(short) < 1e21 && !String(short).includes('e') ? String(short) : short.toFixed(10);
}

/** Minutes after midnight as HH:MM. */
const clock = (/** @type {number} */ minutes) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** Days from 1899-12-30, Excel's day nought, as YYYY-MM-DD. */
const isoDay = (/** @type {number} */ days) =>
  new Date(Date.UTC(1899, 11, 30) + days * 86_400_000).toISOString().slice(0, 10);

/**
 * A number that the sheet shows as a time or a date. A part of a day is a time of day ("09:30"); a day
 * is marked as a date, for whoever reads the column to judge.
 * @param {string} stored
 * @param {'date' | 'time'} shown
 * @returns {Cell}
 */
export function calendarCell(stored, shown) {
  const value = Number(stored);
  if (!Number.isFinite(value) || value < 0 || value > 2_958_465)
    return { text: stored, odd: 'date' };
  const minutes = Math.round(value * 1440);
  if (shown === 'time' && minutes < 1440) return clock(minutes);
  return { text: isoDay(Math.floor(value)), odd: 'date' };
}

/** ISO 8601 duration of less than a day, as ODS stores times (PT09H30M00S), as HH:MM; else null. */
export function durationText(/** @type {string} */ iso) {
  const found = /^PT(?:(\d{1,2})H)?(?:(\d{1,2})M)?(?:(\d{1,2})(?:[.,]\d+)?S)?$/.exec(iso);
  if (!found) return null;
  const seconds = Number(found[1] ?? 0) * 3600 + Number(found[2] ?? 0) * 60 + Number(found[3] ?? 0);
  const minutes = Math.round(seconds / 60);
  return minutes < 1440 ? clock(minutes) : null;
}
