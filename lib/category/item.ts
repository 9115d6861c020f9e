import type { LocalText } from '@/lib/i18n/locale';

/** A category as a mark beside a name, a tile or a filter. `token` decides its cloth and colours. */
export type CategoryItem = { slug: string; name: LocalText; token: string };
