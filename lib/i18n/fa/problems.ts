type Params = Record<string, string>;

/** What is wrong with a value and what to do, by the key the checks give it. Numbers come in the reader's digits. */
export const problems: Record<string, (params: Params) => string> = {
  required: () => 'این را خالی نگذارید.',
  too_long: ({ max }) => `حداکثر ${max} نویسه بنویسید.`,
  too_big: ({ max }) => `باید ${max} یا کمتر باشد.`,
  too_small: ({ min }) => `باید ${min} یا بیشتر باشد.`,
  wrong_type: () => 'این مقدار خوانده نشد؛ دوباره بنویسید.',
  not_a_choice: () => 'یکی از گزینه‌های فهرست را برگزینید.',
  unknown_field: ({ name }) => `این فرم فیلدی به نام «${name}» ندارد.`,
  wrong: () => 'این مقدار درست نیست.',
  control_character: () => 'نویسه‌ای نادیدنی در متن است؛ آن را پاک کنید و دوباره بنویسید.',
  not_whole: () => 'فقط عدد درست بنویسید؛ مثلاً ۱۲.',
  not_a_number: () => 'فقط عدد بنویسید؛ مثلاً ۱۲٫۵.',
  not_a_time: () => 'ساعت را مانند ۱۷:۳۰ بنویسید.',
  not_a_date: () => 'تاریخ را مانند ۱۴۰۵/۹/۱ بنویسید.',
  not_a_phone: () => 'شمارهٔ تلفن را کامل و با کد شهر بنویسید؛ مثلاً ۰۱۳۳۳۲۲۱۱۰۰.',
  not_a_link: () => 'نشانی کامل را با https بنویسید.',
  end_before_start: () => 'پایان باید پس از آغاز باشد.',
  outside_plan: () => 'این شکل از لبهٔ نقشه بیرون می‌زند.',
  overlaps: ({ other }) => `این شکل روی «${other}» می‌افتد.`,
  outside_days: () => 'این روز از روزهای نمایشگاه بیرون است.',
  taken: () => 'این مقدار پیش‌تر به کار رفته است؛ شاید در موردی که حذف شده.',
  in_use: () => 'چیز دیگری به این مورد وابسته است.',
};
