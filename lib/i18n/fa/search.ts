/** Words of the search and of every search box in a page. */
export const search = {
  title: 'جست‌وجو',
  label: 'در نمایشگاه چه می‌جویید؟',
  hint: 'نام غرفه، محصول، برنامه یا شمارهٔ غرفه',
  submit: 'جست‌وجو',
};

export type SearchWords = typeof search;
