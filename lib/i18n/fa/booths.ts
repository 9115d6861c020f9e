/** Words of the booths: their list, and the page of each. */
export const booths = {
  title: 'غرفه‌ها',
  description: (fair: string, count: string) =>
    `همهٔ ${count} غرفهٔ ${fair}: چه می‌سازند، کجا ایستاده‌اند و چه می‌فروشند.`,
  number: (digits: string) => `غرفهٔ ${digits}`,
  named: (digits: string, name: string) => `غرفهٔ ${digits}، ${name}`,
  word: 'غرفهٔ',
  comma: '، ',
  count: (_n: number, digits: string) => `${digits} غرفه`,
  countOf: (part: string, whole: string) => `${part} غرفه از ${whole}`,
  filter: 'فیلتر غرفه‌ها',
  findLabel: 'جست‌وجو در غرفه‌ها',
  findHint: 'نام، محصول یا شمارهٔ غرفه',
  free: 'هنوز واگذار نشده',
  freeText: 'این غرفه هنوز به کسی سپرده نشده است. غرفه‌های کناری را ببینید.',
  features: {
    sells_on_site: { yes: 'فروش در محل', no: 'بدون فروش در محل' },
    live_demo: { yes: 'ساخت زنده', no: '' },
    accessible: { yes: 'بدون پله', no: 'سکوی بلند' },
    accepts_card: { yes: 'کارت‌خوان', no: 'بدون کارت‌خوان' },
  },
  call: 'تماس',
  onPlan: 'جای غرفه روی نقشه',
  programme: 'برنامه‌های این غرفه',
  products: 'محصولات',
  items: (_n: number, digits: string) => `${digits} قلم`,
  noProducts: 'هنوز محصولی برای این غرفه نوشته نشده است.',
  about: 'دربارهٔ سازنده',
  makerPage: 'صفحهٔ این سازنده',
  cloth: (number: string, ones: string, tens: string) =>
    `پارچهٔ بالای این صفحه فقط مال غرفهٔ ${number} است: از میان به کنار، ${ones} برای یکان و ${tens} برای دهگان.`,
  threads: (n: number, digits: string) => (n === 0 ? 'بی نخ نازک' : `${digits} نخ نازک`),
  bands: (n: number, digits: string) => (n === 0 ? 'بی نوار پهن' : `${digits} نوار پهن`),
  contact: 'تماس',
  phone: 'تلفن',
  mobile: 'تلفن همراه',
  link: 'صفحهٔ سازنده در اینترنت',
  around: 'غرفه‌های کناری',
  previous: 'قبلی',
  next: 'بعدی',
  empty: {
    title: 'هنوز غرفه‌ای چیده نشده است',
    text: 'نام غرفه‌ها که روشن شود، همین‌جا می‌آید.',
    home: 'صفحهٔ نخست',
  },
};

export type BoothWords = typeof booths;
