import { latinDigits } from '@/lib/text/digits';
import { identifierOf } from './identifier';

export const PASSWORD_MIN = 10;
export const PASSWORD_MAX = 128;

/** Fewer different characters than this are one key held down, or two in turn. */
const DIFFERENT_MIN = 5;

/** Rows of keys and counting, forwards; what is typed along them is guessed first. */
const RUNS = [
  '01234567890123456789',
  'abcdefghijklmnopqrstuvwxyz',
  'qwertyuiopasdfghjklzxcvbnm',
  '1qaz2wsx3edc4rfv5tgb6yhn',
  'ضصثقفغعهخحجچشسیبلاتنمکگظطزرذدپو',
];

/** Words that lists of stolen passwords are made of, and this fair's own; with digits around they are no better. */
const WORDS = new Set([
  'password',
  'passwort',
  'admin',
  'administrator',
  'letmein',
  'welcome',
  'iloveyou',
  'monkey',
  'dragon',
  'football',
  'princess',
  'sunshine',
  'superman',
  'master',
  'login',
  'qwerty',
  'abc',
  'test',
  'user',
  'guest',
  'secret',
  'changeme',
  'iran',
  'tehran',
  'rasht',
  'gilan',
  'rashtsakht',
  'sepidrud',
  'persepolis',
  'esteghlal',
  'ali',
  'reza',
  'mohammad',
  'رشت',
  'ساخت',
  'رشتساخت',
  'گیلان',
  'ایران',
  'تهران',
  'گذرواژه',
  'رمز',
  'رمزعبور',
  'سلام',
  'محمد',
  'علی',
  'دوستتدارم',
]);

export type PasswordProblem =
  'password_short' | 'password_long' | 'password_common' | 'password_is_identifier';

/**
 * The form in which a password is hashed and compared: what looks the same on a Persian and an Arabic
 * keyboard, and digits of any script, is the same, for nobody sees what a password field holds. Never change
 * it: stored hashes were made of it.
 */
export const passwordForm = (typed: string): string =>
  latinDigits(typed.normalize('NFKC'))
    .replaceAll('\u064a', '\u06cc')
    .replaceAll('\u0643', '\u06a9');

/**
 * Why a new password will not do, or null. Long is what counts (NIST SP 800-63B): no rule about kinds of
 * characters, but nothing that is guessed first, and nothing that says who signs in.
 * @param identifier the account's, canonical
 */
export function passwordProblem(typed: string, identifier: string): PasswordProblem | null {
  const password = passwordForm(typed);
  if (Array.from(password).length < PASSWORD_MIN) return 'password_short';
  if (password.length > PASSWORD_MAX) return 'password_long';
  const plain = plainForm(password);
  if (saysIdentifier(plain, password, identifier)) return 'password_is_identifier';
  return isCommon(plain) ? 'password_common' : null;
}

/** Small letters and digits only: what stands between them, and «@» for «a», makes no word another. */
const plainForm = (text: string) =>
  text
    .toLowerCase()
    .replaceAll('@', 'a')
    .replaceAll('$', 's')
    .replace(/[\s\u200c._!#*+-]/g, '');

function saysIdentifier(plain: string, password: string, identifier: string): boolean {
  if (identifierOf(password) === identifier) return true;
  const own = plainForm(identifier.replace(/^\+98/, ''));
  return own.length >= 3 && plain.includes(own) && plain.length - own.length < DIFFERENT_MIN;
}

function isCommon(plain: string): boolean {
  if (new Set(plain).size < DIFFERENT_MIN || undoubled(plain) !== plain) return true;
  if (RUNS.some((run) => run.includes(plain) || backwards(run).includes(plain))) return true;
  const word = undoubled(plain.replace(/^[0-9]+|[0-9]+$/g, ''));
  const spelled = word.replaceAll('0', 'o').replaceAll('1', 'i').replaceAll('3', 'e');
  return word === '' || WORDS.has(word) || WORDS.has(spelled);
}

const backwards = (text: string) => Array.from(text).toReversed().join('');
/** `abcabcabc` says no more than `abc`. */
const undoubled = (text: string) => text.replace(/^(.+?)\1+$/, '$1');
