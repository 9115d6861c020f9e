/** Words of the makers and their pages. */
export const makers = {
  title: 'تولیدکنندگان',
  description: (fair: string) =>
    `سازندگان ${fair} از شهر رشت و پیرامون آن: چه می‌سازند و چگونه به آن‌ها برسید.`,
  intro: 'صفحهٔ هر سازنده پس از هفتهٔ نمایشگاه هم می‌ماند.',
  count: (_n: number, digits: string) => `${digits} تولیدکننده`,
  booth: (digits: string) => `غرفهٔ ${digits}`,
  comma: '، ',
  about: 'معرفی',
  facts: 'در یک نگاه',
  terms: { kind: 'نوع', place: 'محل', founded: 'سال آغاز کار', employees: 'شمار کارکنان' },
  kinds: {
    workshop: 'کارگاه',
    factory: 'کارخانه',
    home_business: 'کسب‌وکار خانگی',
    cooperative: 'تعاونی',
  } as Record<string, string>,
  people: (_n: number, digits: string) => `${digits} نفر`,
  products: 'محصولات',
  noProducts: 'هنوز محصولی از این سازنده نوشته نشده است.',
  atFair: 'در نمایشگاه',
  notAtFair: 'این سازنده در این دوره غرفه ندارد.',
  back: 'همهٔ تولیدکنندگان',
  empty: {
    title: 'هنوز سازنده‌ای نوشته نشده است',
    text: 'نام سازندگان که روشن شود، همین‌جا می‌آید.',
    home: 'صفحهٔ نخست',
  },
};

export type MakerWords = typeof makers;
