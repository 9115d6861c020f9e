/** Words of the catalogue and of each product. */
export const products = {
  title: 'محصولات',
  description: (fair: string, count: string) =>
    `${count} محصول در ${fair} با قیمت و شمارهٔ غرفه: از خوراکی و چای تا سفال، حصیر، چرم و ابزار.`,
  intro: 'خرید در خود غرفه انجام می‌شود. قیمت‌ها را سازندگان نوشته‌اند.',
  count: (_n: number, digits: string) => `${digits} محصول`,
  countOf: (part: string, whole: string) => `${part} محصول از ${whole}`,
  filter: 'فیلتر محصولات',
  from: (booth: string, maker: string) => `غرفهٔ ${booth}، ${maker}`,
  away: 'در غرفه موجود نیست',
  here: 'در غرفه هست',
  terms: { price: 'قیمت', unit: 'برای', stock: 'موجودی', tags: 'برچسب‌ها' },
  noPhoto: (booth: string) =>
    `عکسی از این محصول نرسیده است؛ این تکه‌ای از پارچهٔ غرفهٔ ${booth} است.`,
  noPhotoAway: 'عکسی از این محصول نرسیده است؛ این تکه‌ای از پارچهٔ رستهٔ آن است.',
  maker: 'سازنده',
  siblings: 'دیگر کارهای این سازنده',
  back: 'همهٔ محصولات',
  empty: {
    title: 'هنوز محصولی نوشته نشده است',
    text: 'غرفه‌ها که محصولاتشان را بنویسند، همین‌جا می‌آید.',
    booths: 'دیدن غرفه‌ها',
  },
};

export type ProductWords = typeof products;
