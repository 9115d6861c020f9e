import { JALALI_YEARS } from '@/lib/calendar/jalali';
import { COLOR_TOKEN_MAX, COLOR_TOKEN_PATTERN } from '@/lib/cloth/file';
import { isFormula } from '@/lib/import/clean';
import { parsed, refused, type Parsed } from '@/lib/import/problem';
import {
  lengthOf,
  LINK_MAX,
  NAME_MAX,
  PRICE_MAX,
  ROW_MAX,
  SHORT_MAX,
  TEXT_MAX,
} from '@/lib/limits';
import { canonical, canonicalMultiline } from '@/lib/text/canonical';
import { latinDigits } from '@/lib/text/digits';
import { fold } from '@/lib/text/fold';
import { parseDecimal, parseWhole } from '@/lib/text/parse-number';
import { phoneE164 } from '@/lib/text/phone';
import { slug, slugFits, SLUG_MAX_BYTES } from '@/lib/text/slug';
import { parseTime } from '@/lib/text/time-of-day';

/** Reads one cell that holds something; {@link cleanCell} has seen it. */
export type CellParser<T> = (text: string) => Parsed<T>;

function upTo(max: number, text: string): Parsed<string> {
  const length = lengthOf(text);
  return length > max ? refused({ id: 'tooLong', length, max }) : parsed(text);
}

/** A name, title or unit: one line. */
export const name: CellParser<string> = (text) => upTo(NAME_MAX, canonical(text));
/** Running text; its line breaks stay. */
export const prose: CellParser<string> = (text) => upTo(TEXT_MAX, canonicalMultiline(text));
/** One line for lists and the plan. */
export const short: CellParser<string> = (text) => upTo(SHORT_MAX, canonical(text));
/** A row of booths on the plan. */
export const row: CellParser<string> = (text) => upTo(ROW_MAX, canonical(text));

/** Words of a list, joined by |, each once. */
export const list: CellParser<string> = (text) => {
  const words = text.split(/[|\n]/).map(canonical).filter(Boolean);
  if (words.some(isFormula)) return refused({ id: 'formula' });
  return upTo(TEXT_MAX, [...new Set(words)].join('|'));
};

/** Capital Latin letters and digits; small letters and Persian digits are what people type for them. */
export const code: CellParser<string> = (text) => {
  const typed = latinDigits(canonical(text)).toUpperCase();
  return /^[A-Z0-9]{1,20}$/.test(typed) ? parsed(typed) : refused({ id: 'notCode' });
};

/** A word for programs: a kind, a place or an icon. */
const word =
  (pattern: RegExp, space: string): CellParser<string> =>
  (text) => {
    const typed = latinDigits(canonical(text)).toLowerCase().replace(/ /g, space);
    return pattern.test(typed) ? parsed(typed) : refused({ id: 'notWord' });
  };
export const key = word(/^[a-z][a-z0-9_]{0,39}$/, '_');
export const token = word(/^[a-z][a-z0-9-]{0,59}$/, '-');
/** A category's colour; it becomes part of a cloth's address. */
export const color: CellParser<string> = (text) => {
  const typed = word(COLOR_TOKEN_PATTERN, '-')(text);
  return typed.ok ? upTo(COLOR_TOKEN_MAX, typed.value) : typed;
};

export const oneOf =
  (...allowed: string[]): CellParser<string> =>
  (text) => {
    const typed = key(text);
    return typed.ok && allowed.includes(typed.value)
      ? typed
      : refused({ id: 'notOneOf', allowed: allowed.join(', ') });
  };

export const slugPart: CellParser<string> = (text) => {
  const made = slug(text);
  if (!made) return refused({ id: 'notSlug' });
  const longest = { latin: SLUG_MAX_BYTES, persian: SLUG_MAX_BYTES / 2 };
  return slugFits(made) ? parsed(made) : refused({ id: 'slugTooLong', ...longest });
};

export const whole =
  (min: number, max: number): CellParser<number> =>
  (text) => {
    const value = parseWhole(text);
    const inside = value !== null && value >= min && value <= max;
    return inside ? parsed(value) : refused({ id: 'notWhole', min, max });
  };

export const decimal =
  (min: number, max: number): CellParser<number> =>
  (text) => {
    const value = parseDecimal(text);
    const inside = value !== null && value >= min && value <= max;
    return inside ? parsed(value) : refused({ id: 'notDecimal', min, max });
  };

/** A size in metres: nought is none. */
export const size =
  (max: number): CellParser<number> =>
  (text) => {
    const value = parseDecimal(text);
    return value !== null && value > 0 && value <= max
      ? parsed(value)
      : refused({ id: 'notPositive', max });
  };

/** A Solar Hijri year. One that looks Gregorian is told what it would be. */
export const year: CellParser<number> = (text) => {
  const value = parseWhole(text);
  const { min, max } = JALALI_YEARS;
  if (value !== null && value >= min && value <= max) return parsed(value);
  return value !== null && value >= 1850 && value <= 2100
    ? refused({ id: 'gregorianYear', jalali: value - 621 })
    : refused({ id: 'notYear', min, max });
};

const YES = ['true', 'yes', '1', 'بله', 'بلی', 'اری', 'دارد', 'هست'];
const NO = ['false', 'no', '0', 'خیر', 'نه', 'ندارد', 'نیست'];

export const yesOrNo: CellParser<boolean> = (text) => {
  const typed = fold(text);
  if (YES.includes(typed)) return parsed(true);
  return NO.includes(typed) ? parsed(false) : refused({ id: 'notBoolean' });
};

const BY_AGREEMENT = ['توافقی', 'توافق', 'by agreement', 'negotiable'];

/** Whole tomans; «توافقی» is no price, «رایگان» is nought. The word «تومان» after the number is dropped. */
export const price: CellParser<number | null> = (text) => {
  const typed = fold(text);
  if (BY_AGREEMENT.includes(typed)) return parsed(null);
  if (typed === 'رایگان' || typed === 'free') return parsed(0);
  return whole(0, PRICE_MAX)(text.replace(/\s*(?:تومان|تومن|tomans?)$/iu, ''));
};

/** Minutes after midnight. */
export const time: CellParser<number> = (text) => {
  const minutes = parseTime(text);
  return minutes === null ? refused({ id: 'notTime' }) : parsed(minutes);
};

/** A number that can be dialled, as it was typed but for its digits. */
export const phone: CellParser<string> = (text) =>
  phoneE164(text) ? parsed(latinDigits(canonical(text))) : refused({ id: 'notPhone' });

/** An http or https address as the URL parser writes it, with its host in the text and without a password. */
export const link: CellParser<string> = (text) => {
  const url = /^https?:\/\/[^/\s]\S*$/i.test(text) && URL.canParse(text) ? new URL(text) : null;
  const plain = url && url.username + url.password === '' && url.href.length <= LINK_MAX;
  return plain ? parsed(url.href) : refused({ id: 'notLink' });
};

export const email: CellParser<string> = (text) => {
  const typed = latinDigits(canonical(text));
  return /^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/.test(typed) && typed.length <= 254
    ? parsed(typed)
    : refused({ id: 'notEmail' });
};
