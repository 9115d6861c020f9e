import type { AnnouncementItem } from '@/lib/announcement/item';
import type { BoothCard } from '@/lib/booth/item';
import type { CategoryItem } from '@/lib/category/item';
import type { Edition } from '@/lib/edition/rules';
import type { Locale, LocalText } from '@/lib/i18n/locale';
import type { PlanLandmark } from '@/lib/plan/item';
import type { Shape } from '@/lib/plan/rules';
import type { Contact, Maker } from '@/lib/producer/item';
import type { CatalogueItem } from '@/lib/product/item';
import type { SessionItem } from '@/lib/session/item';

/** Grows when the shape below changes, so that whoever kept an older one does not misread it. */
export const SNAPSHOT_FORMAT = 1;

/** A booth with where it stands; maker and category by their slugs. Lengths in metres on the plan. */
export type SnapshotBooth = Omit<BoothCard, 'maker' | 'category'> & {
  maker: string | null;
  category: string | null;
  shape: Shape;
};

/** A maker with its story; `kind` and `place` are codes of the edition's words, `founded` a Solar Hijri year. */
export type SnapshotProducer = Maker & {
  about: LocalText;
  kind: string;
  place: string;
  founded: number | null;
  employees: number | null;
  contact: Contact;
  category: string | null;
  /** Numbers of its booths in this edition. */
  booths: number[];
};

/** A product; `price` in whole tomans, null by agreement. Its tags are Persian in every language. */
export type SnapshotProduct = Omit<CatalogueItem, 'maker' | 'category' | 'token'> & {
  maker: string;
  category: string | null;
  description: LocalText;
  unit: LocalText;
  tags: string[];
};

export type SnapshotSession = SessionItem & { description: LocalText };

/** The edition with its words in the snapshot's language only. */
export type SnapshotEdition = Omit<Edition, 'texts'> & { texts: Record<string, LocalText> };

/** All that is published of the current edition, in one language. Nothing of it is personal. */
export type FairSnapshot = {
  format: typeof SNAPSHOT_FORMAT;
  /** Another one for another content: the beginning of its SHA-256, base64url. */
  version: string;
  locale: Locale;
  edition: SnapshotEdition;
  categories: CategoryItem[];
  booths: SnapshotBooth[];
  producers: SnapshotProducer[];
  products: SnapshotProduct[];
  sessions: SnapshotSession[];
  landmarks: PlanLandmark[];
  /** Those that stand at the time of the snapshot. */
  announcements: AnnouncementItem[];
};
