/** The page of what one has without a network. */
export const offline = {
  title: 'بدون شبکه',
  lead: 'وقتی شبکه نیست، این بخش‌ها از نسخه‌ای باز می‌شوند که در دستگاه شما نگه داشته شده است.',
  others: 'بقیهٔ صفحه‌ها با برگشتن شبکه باز می‌شوند.',
};

export type Offline = typeof offline;
