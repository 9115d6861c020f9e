import 'server-only';
import { hashPassword, verifyPassword } from 'better-auth/crypto';
import { passwordForm } from './password';

/** The scrypt hash of a password, with its salt; about 60 ms of one core. */
export const hashOf = (password: string): Promise<string> => hashPassword(passwordForm(password));

/** Whether a hash was made of this password. */
export const isPasswordOf = ({ hash, password }: { hash: string; password: string }) =>
  verifyPassword({ hash, password: passwordForm(password) });
