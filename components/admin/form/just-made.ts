import type { Route } from 'next';
import type { Answer, Saved } from './answer';

/** The listing that was made or has moved last: its form, which comes next, says so. */
let made: { base: Route; saved: Saved } | null = null;

/** Keeps in mind what the next form of this kind is to say, or with null that it was said. */
export const remember = (now: typeof made): void => {
  made = now;
};

/** What is said of a listing when its form appears. @param id none for a new one, of which nothing is said */
export const saidOf = (base: Route, id: number | undefined): Answer | null =>
  made && made.base === base && made.saved.id === id ? { ok: true, value: made.saved } : null;
