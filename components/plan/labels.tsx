import type { Edition } from '@/lib/edition/rules';
import { dictionary } from '@/lib/i18n/dictionary';
import { htmlAttributes, type Locale } from '@/lib/i18n/locale';
import { UNITS } from '@/lib/plan/awnings';
import type { PlanItems, PlanLandmark } from '@/lib/plan/item';
import { briefName, LABEL_SIZE, placeLabels, wordingsOf } from '@/lib/plan/labels';
import { isScenery } from '@/lib/plan/rules';
import { isGreen } from './landmark';

const LINE = Math.round(LABEL_SIZE * 1.3 * UNITS);

/** Their names tell them apart; of the others the kind says enough. */
const NAMED = ['entrance', 'gate', 'stage'];

function wordings(locale: Locale, { kind, name }: PlanLandmark): string[][] {
  const word = dictionary(locale).plan.kinds[kind];
  const names = wordingsOf(briefName(name.text));
  if (word === undefined) return names;
  return NAMED.includes(kind) ? [...names, [word]] : [[word]];
}

/** Names of places where there is room for them; all of them stand in the list beside the plan. */
export function Labels({
  locale,
  plan,
  items,
}: {
  locale: Locale;
  plan: Edition['plan'];
  items: PlanItems;
}) {
  // The ways in are named first: they have the best claim to the room there is.
  const things = items.landmarks
    .filter((item) => !isScenery(item.kind) && !isGreen(item))
    .sort((a, b) => Number(b.kind === 'entrance') - Number(a.kind === 'entrance'));
  const solid = [...items.booths, ...items.landmarks.filter(({ kind }) => kind !== 'path')];
  const labels = placeLabels(
    things.map((item) => ({
      shape: item.shape,
      wordings: wordings(locale, item),
      within: false,
    })),
    solid.map(({ shape }) => shape),
    plan,
  );
  return things.map((item, index) => {
    const label = labels[index];
    if (!label) return null;
    const { lang } =
      item.name.lang === locale ? { lang: undefined } : htmlAttributes(item.name.lang);
    const x = Math.round(label.x * UNITS);
    return (
      <text
        key={item.code}
        className="plan-label"
        lang={lang}
        y={Math.round(label.baseline * UNITS)}
      >
        {label.lines.map((line, at) => (
          <tspan key={line} x={x} dy={at === 0 ? undefined : LINE}>
            {line}
          </tspan>
        ))}
      </text>
    );
  });
}
