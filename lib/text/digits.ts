const ARABIC_ZERO = 0x0660;
const PERSIAN_ZERO = 0x06f0;
const LATIN_ZERO = 0x30;

/** The value of a digit whose code is `code`, in any of the three sets people type here. */
const digitValue = (code: number) =>
  code >= PERSIAN_ZERO
    ? code - PERSIAN_ZERO
    : code >= ARABIC_ZERO
      ? code - ARABIC_ZERO
      : code - LATIN_ZERO;

const withZeroAt = (text: string, foreign: RegExp, zero: number) =>
  text.replace(foreign, (digit) => String.fromCharCode(zero + digitValue(digit.charCodeAt(0))));

/** Latin and Arabic-Indic digits as ۰–۹; everything else as it was. */
export const persianDigits = (text: string): string =>
  withZeroAt(text, /[0-9\u0660-\u0669]/g, PERSIAN_ZERO);

/** Persian and Arabic-Indic digits as 0–9; everything else as it was. */
export const latinDigits = (text: string): string =>
  withZeroAt(text, /[\u0660-\u0669\u06f0-\u06f9]/g, LATIN_ZERO);

/** Arabic-Indic digits as ۰–۹; Latin digits stay, for they may belong to a Latin name. */
export const arabicDigitsToPersian = (text: string): string =>
  withZeroAt(text, /[\u0660-\u0669]/g, PERSIAN_ZERO);
