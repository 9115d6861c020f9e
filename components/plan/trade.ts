import type { PlanBooth } from '@/lib/plan/item';

/** A category's slug as it stands in an attribute and in a style sheet: no sign in it means anything there. */
export const tradeValue = (slug: string): string => encodeURIComponent(slug);

/** What the plan's filter knows a booth by; empty where nobody stands. */
export const tradeOf = ({ category }: Pick<PlanBooth, 'category'>): string =>
  category ? tradeValue(category.slug) : '';
