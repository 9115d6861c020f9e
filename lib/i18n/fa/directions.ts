/** The way to a place in words. Numbers come in the reader's digits. */
export const directions = {
  booth: (number: string) => `غرفهٔ ${number}`,
  landmark: (name: string, _kind: string, _only: boolean) => name,
  from: {
    in: (place: string, _side: string) => `از ${place}`,
    away: (place: string, side: string) => `پشت به ${place}${side}،`,
    any: (place: string, _side: string) => `از ${place}`,
  },
  /** Which side of a place that has several. */
  sides: {
    on: (path: string) => ` در ${path}`,
    facing: (mark: string) => ` و رو به ${mark}`,
  },
  metres: (metres: string) => `${metres} متر`,
  few: 'چند قدم',
  /** Which way to set off. */
  ways: {
    straight: 'مستقیم',
    slight_left: 'کمی به چپ',
    slight_right: 'کمی به راست',
    left: 'دست چپ',
    right: 'دست راست',
    back: 'برگردید و',
  },
  /** Two figures do not stand side by side: «از ورودی ۲، ۳۰ متر مستقیم». */
  ahead: (from: string, way: string, distance: string) =>
    `${from}${/[۰-۹]$/.test(from) ? '،' : ''} ${distance} ${way}`,
  first: (from: string, way: string, distance: string) => `${from} ${way} ${distance}`,
  /** What to do where one turns. */
  turns: {
    straight: 'مستقیم',
    slight_left: 'کمی به چپ',
    slight_right: 'کمی به راست',
    left: 'دست چپ',
    right: 'دست راست',
    back: 'برگردید و',
  },
  at: {
    after: (mark: string) => `بعد از ${mark}`,
    beside: (mark: string) => `کنار ${mark}`,
  },
  next: (turn: string, distance: string) => `سپس ${turn} ${distance}`,
  turnAt: (turn: string, at: string, distance: string) => `${at} ${turn} ${distance}`,
  past: {
    left: (walk: string, mark: string) => `${walk} از کنار ${mark} (سمت چپتان)`,
    right: (walk: string, mark: string) => `${walk} از کنار ${mark} (سمت راستتان)`,
  },
  join: (walks: string[]) => walks.join('، '),
  hands: {
    left: 'سمت چپ شما',
    right: 'سمت راست شما',
    ahead: 'روبه‌روی شما',
  },
  between: (before: string, after: string) => `میان غرفه‌های ${before} و ${after}`,
  beside: (number: string) => `کنار غرفهٔ ${number}`,
  near: (number: string) => `نزدیک غرفهٔ ${number}`,
  arrive: (walks: string, _goal: string, hand: string) => `${walks}؛ ${hand}`,
  arriveBy: (walks: string, _goal: string, hand: string, where: string) =>
    `${walks}؛ ${where}، ${hand}`,
  here: 'همین‌جا هستید',
  sentence: (text: string) => `${text}.`,
  length: (metres: string, minutes: string, _count: number) =>
    `روی هم ${metres} متر، حدود ${minutes} دقیقه پیاده`,
};

export type DirectionWords = typeof directions;
