import { states as en } from '@/lib/i18n/en/states';
import { states as fa, type States } from '@/lib/i18n/fa/states';
import type { Locale } from '@/lib/i18n/locale';

/** The words of the not-found, removed and error pages. */
export const statesIn = (locale: Locale): States => (locale === 'fa' ? fa : en);
