import 'server-only';
import { env } from '@/lib/env';
import type { Locale } from '@/lib/i18n/locale';
import type { Facts } from './structured';

/** For prerendered pages, which no request tells its host. */
export const factsFor = (locale: Locale): Facts => ({ locale, origin: env().publicUrl ?? '' });
