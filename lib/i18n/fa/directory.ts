/** Words that all lists with filters share. */
export const directory = {
  open: 'فیلتر',
  close: 'بستن فیلترها',
  groups: { category: 'رسته', row: 'جای غرفه', feature: 'ویژگی', price: 'قیمت به تومان' },
  min: 'از',
  max: 'تا',
  bands: 'بازه‌های قیمت',
  apply: 'نمایش',
  clear: 'پاک‌کردن همه',
  chosen: 'فیلترهای برگزیده',
  remove: (name: string) => `برداشتن فیلتر «${name}»`,
  unknown: {
    category: 'رستهٔ ناشناخته',
    row: 'ردیف ناشناخته',
    feature: 'ویژگی ناشناخته',
  },
  from: (price: string) => `از ${price}`,
  upTo: (price: string) => `تا ${price}`,
  between: (min: string, max: string) => `${min} تا ${max}`,
  sort: 'ترتیب',
  sorts: {
    today: 'چیدمان امروز',
    number: 'شماره',
    name: 'نام',
    price: 'ارزان‌ترین',
    '-price': 'گران‌ترین',
  },
  turns: 'هر روز از غرفه‌ای دیگر آغاز می‌شود تا نوبت همه برسد.',
  pages: 'صفحه‌های فهرست',
  more: 'بقیهٔ فهرست',
  start: 'آغاز فهرست',
  none: {
    title: 'با این فیلترها چیزی نیست',
    text: 'یکی از فیلترها را بردارید یا همه را پاک کنید.',
    without: (name: string) => `بدون «${name}»`,
  },
  end: {
    title: 'فهرست همین‌جا پایان می‌گیرد',
    text: 'شاید تا این صفحه باز شود چیزی از فهرست کم شده باشد.',
  },
  wrong: {
    title: 'بخشی از نشانی خوانده نشد و به کار نرفت',
    parts: {
      min: 'کمترین قیمت',
      max: 'بیشترین قیمت',
      sort: 'ترتیب',
      after: 'جای ادامهٔ فهرست؛ فهرست از آغاز آمده است',
    },
    price: 'قیمت را با رقم بنویسید؛ مانند ۲۵۰٬۰۰۰.',
  },
};

export type DirectoryWords = typeof directory;
