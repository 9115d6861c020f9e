import type { CategoryItem } from '@/lib/category/item';
import type { LocalText } from '@/lib/i18n/locale';
import type { Shape } from './rules';

/** A booth as the plan draws it. */
export type PlanBooth = {
  /** Of its row: what a visit is kept by. */
  id: number;
  number: number;
  row: string;
  name: LocalText | null;
  token: string;
  /** Null where nobody stands, or who stands there is not published. */
  category: CategoryItem | null;
  /** The floor is raised: no way in for a wheelchair. */
  raised: boolean;
  shape: Shape;
};

/** Anything else on the plan, of whatever kind the organisers wrote. */
export type PlanLandmark = { code: string; kind: string; name: LocalText; shape: Shape };

/** All that stands on the plan; its size is the edition's. */
export type PlanItems = { booths: PlanBooth[]; landmarks: PlanLandmark[] };
