import { PlanKey } from '@/components/plan/plan-key';
import { Square, viewBoxOf } from '@/components/plan/square';
import { Local } from '@/components/site/local';
import type { Edition } from '@/lib/edition/rules';
import { dictionary } from '@/lib/i18n/dictionary';
import type { Locale } from '@/lib/i18n/locale';
import type { FilePart } from '@/lib/one-file/data';
import type { PlanBooth } from '@/lib/plan/item';
import { number as amount, wholeYear } from '@/lib/text/format';
import { ids } from './ids';
import { View } from './view';

/** «غرفهٔ ۱۲، کارگاه حصیربافی، سکوی بلند دارد» */
function spoken(locale: Locale, { number, name, raised }: PlanBooth): string {
  const { plan, schedule } = dictionary(locale);
  const parts = [plan.booth(wholeYear(locale, number)), name?.text ?? plan.free];
  return [...parts, ...(raised ? [plan.hasRaised] : [])].join(schedule.comma);
}

/** The plan of the square, each booth a link to where it is told of, and what else stands there as a list. */
export function PlanView({
  part: { locale, items },
  edition: { plan },
}: {
  part: FilePart;
  edition: Edition;
}) {
  const words = dictionary(locale);
  if (items.booths.length + items.landmarks.length === 0) return null;
  const places = items.landmarks.filter(({ kind }) => kind !== 'path' && kind !== 'tree_row');
  return (
    <View id={ids.plan(locale)} title={words.oneFile.plan}>
      <div className="file-plan">
        <svg
          className="plan"
          viewBox={viewBoxOf(plan)}
          role="group"
          aria-label={words.plan.drawing(amount(locale, items.booths.length))}
        >
          <Square
            locale={locale}
            plan={plan}
            items={items}
            labelled
            renderBooth={(booth, mark) => (
              <a
                key={booth.number}
                id={ids.mark(locale, booth.number)}
                className="plan-booth"
                href={`#${ids.booth(locale, booth.number)}`}
                aria-label={spoken(locale, booth)}
              >
                {mark}
              </a>
            )}
          />
        </svg>
      </div>
      <PlanKey locale={locale} plan={plan} raised={items.booths.some(({ raised }) => raised)} />
      <ul className="mt-3">
        {places.map(({ code, name }) => (
          <li key={code}>
            <Local of={name} locale={locale} />
          </li>
        ))}
      </ul>
    </View>
  );
}
