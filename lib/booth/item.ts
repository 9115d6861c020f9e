import type { CategoryItem } from '@/lib/category/item';
import type { LocalText } from '@/lib/i18n/locale';
import type { Maker, ProducerStory } from '@/lib/producer/item';
import type { ProductCard } from '@/lib/product/item';

/** What visitors may look for at a booth, as addresses name it (the contract's `feature=`). */
export const FEATURES = ['sells_on_site', 'live_demo', 'accessible', 'accepts_card'] as const;
export type Feature = (typeof FEATURES)[number];

/** A booth in a list. */
export type BoothCard = {
  /** Of its row: it stays when the number changes. */
  id: number;
  number: number;
  row: string;
  /** Null where nobody stands there yet. */
  maker: Maker | null;
  /** One line. */
  short: LocalText;
  category: CategoryItem | null;
  /** Decides the cloth, whether or not there is a category to name. */
  token: string;
  features: Feature[];
};

/** A booth on its own page. */
export type BoothDetail = Omit<BoothCard, 'maker'> & {
  maker: ProducerStory | null;
  products: ProductCard[];
};
