import type { CSSProperties } from 'react';
import type { Edition } from '@/lib/edition/rules';
import { dictionary } from '@/lib/i18n/dictionary';
import type { Locale } from '@/lib/i18n/locale';
import { paths } from '@/lib/paths';
import type { Place } from '@/lib/plan/grid';
import type { PlanBooth, PlanItems } from '@/lib/plan/item';
import type { Point } from '@/lib/plan/rules';
import { number as amount, wholeYear } from '@/lib/text/format';
import { keyOf } from '@/lib/visit/choice';
import { tradeOf } from './trade';
import { Square, viewBoxOf } from './square';

type Props = {
  locale: Locale;
  plan: Edition['plan'];
  items: PlanItems;
  /** A walk to draw, in metres. */
  way?: readonly Point[];
  /** Where the visitor stands and is going, where the address says so. */
  here?: Place | null;
  goal?: Place | null;
};

/** The shorter side of the smallest booth is at least so many pixels, on the smallest phone too. */
const LEAST_TARGET = 24;

/** The plan that visitors use: every booth is a link with a spoken name. */
export function PlanDrawing({ locale, plan, items, way, here = null, goal = null }: Props) {
  const words = dictionary(locale).plan;
  const sides = items.booths.flatMap(({ shape }) => [shape.width, shape.height]);
  const least = sides.length > 0 ? (plan.width * LEAST_TARGET) / Math.min(...sides) : 0;
  return (
    <svg
      className="plan"
      viewBox={viewBoxOf(plan)}
      style={{ '--plan-least': `${Math.round(least)}px` } as CSSProperties}
      role="group"
      aria-label={words.drawing(amount(locale, items.booths.length))}
    >
      <Square
        locale={locale}
        plan={plan}
        items={items}
        labelled
        way={way}
        here={here}
        renderBooth={(booth, mark) => (
          <a
            key={booth.number}
            id={`b${booth.number}`}
            className="plan-booth"
            href={paths.booth(locale, booth.number)}
            data-booth={booth.number}
            data-trade={tradeOf(booth)}
            data-key={booth.name ? keyOf('b', booth.id) : undefined}
            aria-current={isBooth(goal, booth) ? 'true' : undefined}
            aria-label={spoken(locale, booth, { here, goal })}
          >
            {mark}
          </a>
        )}
      />
    </svg>
  );
}

const isBooth = (place: Place | null | undefined, { number }: PlanBooth): boolean =>
  place?.kind === 'booth' && place.number === number;

/** «غرفهٔ ۱۲، کارگاه حصیربافی، سکوی بلند دارد» */
function spoken(locale: Locale, booth: PlanBooth, ends: Pick<Props, 'here' | 'goal'>): string {
  const { number, name, raised } = booth;
  const words = dictionary(locale).plan;
  const { comma } = dictionary(locale).schedule;
  const parts = [words.booth(wholeYear(locale, number)), name?.text ?? words.free];
  const isHere = isBooth(ends.here, booth) ? [words.ways.isHere] : [];
  const isGoal = isBooth(ends.goal, booth) ? [words.ways.isGoal] : [];
  return [...parts, ...(raised ? [words.hasRaised] : []), ...isHere, ...isGoal].join(comma);
}
