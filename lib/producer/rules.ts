import { JALALI_YEARS } from '@/lib/calendar/jalali';

/**
 * The kinds of producer that every fair knows; the dictionaries word them (`makers.kinds`). `kind_<code>` among
 * the edition's words words them otherwise, or adds others.
 */
export const PRODUCER_KINDS: readonly string[] = [
  'workshop',
  'factory',
  'home_business',
  'cooperative',
];

/** Solar Hijri years in which a producer can have been founded. */
export const FOUNDED_YEARS = JALALI_YEARS;

/** The most people a producer can say it employs. */
export const EMPLOYEES_MAX = 1_000_000;
