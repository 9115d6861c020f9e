/** Words of the pages that say something is not there, or went wrong. */
export const states = {
  missing: {
    title: 'این صفحه پیدا نشد',
    text: 'نشانی را یک بار دیگر نگاه کنید. شاید یک حرف یا یک رقم جابه‌جا شده باشد.',
  },
  removed: {
    title: 'این صفحه دیگر نیست',
    text: 'آنچه اینجا بود از نمایشگاه برداشته شده است.',
  },
  error: {
    title: 'اینجا چیزی خراب شد',
    text: 'مشکل از ماست، نه از شما. چند لحظهٔ دیگر دوباره امتحان کنید.',
    reference: 'شمارهٔ پیگیری',
    again: 'دوباره امتحان می‌کنم',
  },
  wayOut: 'از اینجا ادامه دهید',
  home: 'صفحهٔ اول',
  booths: 'همهٔ غرفه‌ها',
  products: 'همهٔ محصولات',
  schedule: 'برنامهٔ هفته',
  search: 'جست‌وجو',
};

export type States = typeof states;
