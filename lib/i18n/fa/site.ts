/** The words around every public page: header, notices, footer. */
export const site = {
  name: 'رشت ساخت',
  skip: 'رفتن به متن صفحه',
  mainNav: 'بخش‌های اصلی',
  moreNav: 'بخش‌های دیگر',
  home: 'خانه',
  booths: 'غرفه‌ها',
  map: 'نقشهٔ میدان',
  mapShort: 'نقشه',
  schedule: 'برنامه',
  products: 'محصولات',
  producers: 'تولیدکنندگان',
  visit: 'بازدید من',
  announcements: 'اطلاعیه‌ها',
  about: 'دربارهٔ نمایشگاه',
  accessibility: 'دسترس‌پذیری',
  privacy: 'حریم خصوصی',
  search: 'جست‌وجو',
  searchHint: 'غرفه، محصول، شماره…',
  otherLanguage: 'English',
  theme: 'پوستهٔ روشن یا تیره',
  notices: 'پیام‌های نمایشگاه',
  dismiss: 'بستن این پیام',
  important: 'مهم',
  more: (others: number, digits: string) =>
    others === 0 ? 'همهٔ اطلاعیه‌ها' : `بیشتر بخوانید، با ${digits} اطلاعیهٔ دیگر`,
  sample: 'همهٔ آنچه در این سایت می‌بینید دادهٔ نمونه است.',
  organiser: (name: string) => `برگزارکننده: ${name}`,
  infoDesk: 'تماس با نمایشگاه',
};

export type Site = typeof site;
