/** Words of the search and of the search box in a page. */
export const search = {
  title: 'جست‌وجو',
  titleFor: (q: string) => `جست‌وجوی «${q}»`,
  label: 'در نمایشگاه چه می‌جویید؟',
  hint: 'نام غرفه، محصول، برنامه یا شمارهٔ غرفه',
  submit: 'جست‌وجو',
  count: (_results: number, digits: string, q: string) => `${digits} نتیجه برای «${q}»`,
  understood: (words: string) => `این‌طور خوانده شد: ${words}`,
  quoted: (word: string) => `«${word}»`,
  and: ' و ',
  comma: '، ',
  groups: {
    booth: 'غرفه‌ها',
    product: 'محصولات',
    session: 'برنامه‌ها',
    producer: 'تولیدکنندگان',
    announcement: 'اطلاعیه‌ها',
  },
  jump: 'گروه‌های نتیجه',
  first: (shown: string, all: string) =>
    `${shown} نتیجهٔ نخست از ${all}؛ واژهٔ دیگری بیفزایید تا کمتر شود.`,
  none: {
    title: (q: string) => `برای «${q}» چیزی پیدا نشد`,
    text: 'املای واژه را نگاه کنید، کوتاه‌ترش را بنویسید یا در رسته‌ها بگردید.',
    single: 'هر واژه را جدا بجویید',
  },
  noWords: {
    title: 'واژه‌ای برای جست‌وجو نبود',
    text: 'دست‌کم یک حرف یا یک رقم بنویسید.',
  },
  browse: 'در رسته‌ها بگردید',
  allBooths: 'همهٔ غرفه‌ها',
  allProducts: 'همهٔ محصولات',
};

export type SearchWords = typeof search;
