import { copy as copyEn } from '@/lib/i18n/en/copy';
import { copy as copyFa } from '@/lib/i18n/fa/copy';
import type { Locale } from '@/lib/i18n/locale';

const WORDS = { fa: copyFa, en: copyEn };
const TAGS = { fa: 'fa-IR', en: 'en-GB' };
const timeZone = 'Asia/Tehran';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** «۱۲ دقیقه پیش»; nothing where the device's clock cannot be right, or it is just now or days ago. */
function ageOf(locale: Locale, age: number): string {
  if (!(age >= MINUTE && age < DAY)) return '';
  const told = new Intl.RelativeTimeFormat(TAGS[locale]);
  return age < HOUR
    ? told.format(-Math.floor(age / MINUTE), 'minute')
    : told.format(-Math.floor(age / HOUR), 'hour');
}

/**
 * When a copy was made, by the site's clock: «شبکه نیست؛ این نسخهٔ ۹ اردیبهشت، ساعت ۱۷:۴۰ است (۵ دقیقه پیش).»
 * @param made ISO instant
 * @param now the device's clock, in milliseconds
 */
export function copyText(locale: Locale, made: string, now: number): string {
  const words = WORDS[locale];
  const at = Date.parse(made);
  if (Number.isNaN(at)) return words.unknown;
  const part = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(TAGS[locale], { timeZone, ...options }).format(at);
  const date = part({ day: 'numeric', month: 'long' });
  const time = part({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  const age = ageOf(locale, now - at);
  return words.at(date, time) + (age && words.ago(age)) + words.end;
}

/** The same as a bar for the top of a page. */
export function copyNotice(locale: Locale, made: string): HTMLElement {
  const { now } = document.documentElement.dataset;
  const bar = document.createElement('div');
  bar.className = 'bar';
  bar.dataset.copyNotice = '';
  const line = document.createElement('p');
  line.textContent = copyText(locale, made, now === undefined ? Date.now() : Date.parse(now));
  bar.append(line);
  return bar;
}
