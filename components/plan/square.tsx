import './plan.css';
import type { ReactNode } from 'react';
import type { Edition } from '@/lib/edition/rules';
import { dictionary } from '@/lib/i18n/dictionary';
import type { Locale } from '@/lib/i18n/locale';
import { awnings, UNITS } from '@/lib/plan/awnings';
import type { Place } from '@/lib/plan/grid';
import type { PlanBooth, PlanItems } from '@/lib/plan/item';
import { rowsOf, type Edge } from '@/lib/plan/rows';
import { isScenery, type Point } from '@/lib/plan/rules';
import { BoothMark } from './booth-mark';
import { Labels } from './labels';
import { Landmark } from './landmark';
import { Scenery } from './scenery';
import { wholeYear } from '@/lib/text/format';
import { Here, WayLine } from './way-line';

type Props = {
  locale: Locale;
  plan: Edition['plan'];
  items: PlanItems;
  /** What a booth is on this plan: a link, or only drawn. */
  renderBooth: (booth: PlanBooth, mark: ReactNode) => ReactNode;
  /** Words on things; a small plan has none. */
  labelled?: boolean;
  /** A walk to draw, in metres. */
  way?: readonly Point[];
  /** Where the visitor stands. */
  here?: Place | null;
};

/** So much ground around the plan, in drawing units, keeps what stands at its edge whole. */
const MARGIN = 8;

/** The drawing of the square, made from the data alone: any size, any rows, any kinds of places. */
export function Square({
  locale,
  plan,
  items,
  renderBooth,
  labelled = false,
  way = [],
  here = null,
}: Props) {
  const { kinds } = dictionary(locale).plan;
  const rows = rowsOf(items.booths, plan);
  const mark = (item: PlanBooth, outer: Edge) => (
    <BoothMark booth={item} outer={outer} digits={wholeYear(locale, item.number)} />
  );
  return (
    <>
      <rect className="plan-ground" x={-MARGIN} y={-MARGIN} width="100%" height="100%" />
      <Scenery landmarks={items.landmarks} />
      {items.landmarks
        .filter(({ kind }) => !isScenery(kind))
        .map((landmark) => (
          <Landmark
            key={landmark.code}
            landmark={landmark}
            plan={plan}
            word={kinds[landmark.kind] ?? landmark.name.text}
          />
        ))}
      {rows.flatMap(({ outer, booths }) =>
        booths.map((item) => renderBooth(item, mark(item, outer))),
      )}
      <g className="plan-awnings">
        {awnings(rows).map(({ color, path }, index) => (
          <path key={index} fill={color} d={path} />
        ))}
      </g>
      <WayLine points={way} />
      {here && <Here place={here} items={items} />}
      {labelled && <Labels locale={locale} plan={plan} items={items} />}
    </>
  );
}

/** The part of the drawing that an `<svg>` shows: the plan and a little ground around it. */
export const viewBoxOf = ({ width, height }: Edition['plan']) =>
  [-MARGIN, -MARGIN, width * UNITS + 2 * MARGIN, height * UNITS + 2 * MARGIN].join(' ');
