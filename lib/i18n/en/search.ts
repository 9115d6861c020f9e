import type { SearchWords } from '@/lib/i18n/fa/search';

export const search: SearchWords = {
  title: 'Search',
  label: 'What are you looking for at the fair?',
  hint: 'Name of a booth, product or session, or a booth number',
  submit: 'Search',
};
