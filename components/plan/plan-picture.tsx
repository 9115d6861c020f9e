import type { Edition } from '@/lib/edition/rules';
import type { Locale } from '@/lib/i18n/locale';
import type { PlanItems } from '@/lib/plan/item';
import type { Point } from '@/lib/plan/rules';
import { Square, viewBoxOf } from './square';

/** The plan as a picture, with one booth marked or none: where the links are on a page of their own. */
export function PlanPicture({
  locale,
  plan,
  items,
  marked,
  label,
  way,
}: {
  locale: Locale;
  plan: Edition['plan'];
  items: PlanItems;
  /** Number of the booth that the picture is about. */
  marked?: number;
  label: string;
  /** A walk to draw, in metres. */
  way?: readonly Point[];
}) {
  return (
    <svg className="plan plan-small" viewBox={viewBoxOf(plan)} role="img" aria-label={label}>
      <Square
        locale={locale}
        plan={plan}
        items={items}
        way={way}
        renderBooth={({ number }, mark) => (
          <g
            key={number}
            className="plan-booth"
            aria-current={number === marked ? 'true' : undefined}
          >
            {mark}
          </g>
        )}
      />
    </svg>
  );
}
