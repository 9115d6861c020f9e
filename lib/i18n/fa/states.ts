/** Words of the pages that say something is not there, or went wrong. Two of them are sent to the browser: keep it short. */
export const states = {
  missing: {
    title: 'این صفحه نیست',
    text: 'شاید نشانی جابه‌جا شده یا یک حرف و رقمش افتاده باشد. نام غرفه، محصول یا شماره‌ای را که در پی آنید بنویسید، یا از فهرست‌ها آغاز کنید.',
  },
  removed: {
    title: 'این صفحه برداشته شده است',
    text: 'آنچه اینجا بود دیگر در نمایشگاه نیست. شاید با جست‌وجو چیزی نزدیک به آن پیدا کنید.',
  },
  error: {
    title: 'صفحه باز نشد',
    text: 'مشکل از ماست، نه از شما. چند لحظهٔ دیگر دوباره امتحان کنید.',
    reference: 'اگر باز نشد، این شماره را به نمایشگاه بگویید',
    again: 'دوباره امتحان کنید',
  },
  wayOut: 'از اینجا ادامه دهید',
  home: 'صفحهٔ اول',
  booths: 'همهٔ غرفه‌ها',
  products: 'همهٔ محصولات',
  schedule: 'برنامهٔ هفته',
  search: 'جست‌وجو',
};

export type States = typeof states;
