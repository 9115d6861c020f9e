import type { CategoryItem } from '@/lib/category/item';
import type { LocalText } from '@/lib/i18n/locale';
import type { ProductCard } from '@/lib/product/item';

/** Who makes something: what a booth, a product and a list say of a producer. */
export type Maker = { slug: string; name: LocalText };

/** A producer in the list. `kind` and `place` are codes; the edition has their words. */
export type ProducerCard = Maker & {
  kind: string;
  place: string;
  /** Null while the category is not published. */
  category: CategoryItem | null;
  /** Decides the cloth, whether or not the category is published. */
  token: string;
  /** Number of the booth in the current edition; null where there is none to see. */
  booth: number | null;
};

/** How and where a producer is reached, after the week too. */
export type Contact = { phone: string | null; mobile: string | null; link: string | null };

/** What the pages of a producer and of its booth tell. `founded` is a Solar Hijri year. */
export type ProducerStory = Maker & {
  kind: string;
  place: string;
  founded: number | null;
  employees: number | null;
  about: LocalText;
  contact: Contact;
};

/** A producer on its own page. */
export type ProducerDetail = ProducerStory &
  Pick<ProducerCard, 'category' | 'token' | 'booth'> & { products: ProductCard[] };
