import { env } from '@/lib/env';

/** Whether cookies may travel over https only. */
export const overHttps = (): boolean => env().publicUrl?.startsWith('https:') ?? false;

/** The cookie's name without the prefix that browsers demand of secure ones. */
export const LOGIN_COOKIE = 'fair-login';
/** Beside it while the login is for this browser session only. */
export const BRIEF_COOKIE = 'fair-login-brief';

const prefixed = (name: string) => `${overHttps() ? '__Secure-' : ''}${name}`;
export const loginCookieName = (): string => prefixed(LOGIN_COOKIE);
export const briefCookieName = (): string => prefixed(BRIEF_COOKIE);
