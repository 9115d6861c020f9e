/** Names in the calendar: months from Farvardin, weekdays from Saturday, as weeks run here. */
export type CalendarWords = {
  jalaliMonths: readonly string[];
  weekdays: Readonly<Record<'short' | 'long', readonly string[]>>;
  /** Between the ends of a range: two numbers, and two ends that are several words each. */
  to: string;
  toOtherMonth: string;
  at: (date: string, time: string) => string;
};

/** Words around numbers; `amount` and `digits` are the number, ready in the reader's digits. */
export type AmountWords = {
  toman: (n: number, amount: string) => string;
  free: string;
  byAgreement: string;
  day: (n: number, digits: string) => string;
};
