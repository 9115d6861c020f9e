import { randomBytes } from 'node:crypto';

/** Small letters and digits without those that look alike in print (l, o, 0, 1): 32, five bits each. */
const ALPHABET = '23456789abcdefghijkmnpqrstuvwxyz';
const LENGTH = 16;

/** A password to be told once and typed on a phone: sixteen characters, 80 bits. */
export const newPassword = (): string =>
  Array.from(randomBytes(LENGTH), (byte) => ALPHABET[byte % ALPHABET.length]).join('');
