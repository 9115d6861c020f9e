import type { ImportWords } from '@/lib/import/words';

export const tables: ImportWords['tables'] = {
  settings: 'settings',
  categories: 'categories',
  producers: 'producers',
  booths: 'booths',
  plan: 'plan',
  products: 'products',
  sessions: 'sessions',
  announcements: 'announcements',
  synonyms: 'synonyms',
};
