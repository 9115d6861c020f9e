import type { CategoryItem } from '@/lib/category/item';
import type { LocalText } from '@/lib/i18n/locale';
import type { Maker } from '@/lib/producer/item';

/** A product in a list of its producer. `price` in whole tomans; null is by agreement. */
export type ProductCard = {
  /** Of its row: it stays when the address changes. */
  id: number;
  slug: string;
  name: LocalText;
  price: number | null;
  available: boolean;
};

/** Where a product comes from: its maker, and the cloth and the booth that stand for it. */
export type ProductSource = {
  maker: Maker;
  token: string;
  /** Null where the maker has no booth in the current edition. */
  booth: number | null;
};

/** A product in the catalogue. `index` is its place among its maker's: it decides the cut of cloth. */
export type CatalogueItem = ProductCard &
  ProductSource & { index: number; category: CategoryItem | null };

/** A product on its own page, with the others of its maker. */
export type ProductDetail = CatalogueItem & {
  description: LocalText;
  unit: LocalText;
  /** In Persian, whatever the page's language. */
  tags: string[];
  siblings: (ProductCard & { index: number })[];
};
