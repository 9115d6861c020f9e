import type { ImportWords } from '@/lib/import/words';

export const tables: ImportWords['tables'] = {
  settings: 'تنظیمات',
  categories: 'رسته‌ها',
  producers: 'تولیدکنندگان',
  booths: 'غرفه‌ها',
  plan: 'نقشه',
  products: 'محصولات',
  sessions: 'برنامه‌ها',
  announcements: 'اطلاعیه‌ها',
  synonyms: 'مترادف‌ها',
};
