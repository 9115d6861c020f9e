import { dictionary } from '@/lib/i18n/dictionary';
import { LOCALES } from '@/lib/i18n/locale';

const FEATURE_FIELDS = ['sellsOnSite', 'liveDemo', 'accessible', 'acceptsCard'] as const;

/** What a booth offers, in the words of both languages: «ویلچر» finds those without a step. */
export const featureWords = (booth: Record<(typeof FEATURE_FIELDS)[number], boolean>): string[] =>
  FEATURE_FIELDS.filter((field) => booth[field]).flatMap((field) =>
    LOCALES.map((locale) => dictionary(locale).fields.booth[field]),
  );
