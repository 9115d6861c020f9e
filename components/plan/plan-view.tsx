import './plan-page.css';
import { LinkButton } from '@/components/ui/button';
import { Empty } from '@/components/ui/empty';
import { siteEdition } from '@/lib/edition/cached';
import { dictionary } from '@/lib/i18n/dictionary';
import type { PlanWords } from '@/lib/i18n/fa/plan';
import type { Locale } from '@/lib/i18n/locale';
import { paths } from '@/lib/paths';
import { askedWay, type AskedWay } from '@/lib/plan/asked-way';
import { sitePlan, siteWalks } from '@/lib/plan/cached';
import { gridOf } from '@/lib/plan/grid';
import { wayBetween, type Told, type Way } from '@/lib/plan/way';
import { KeptWay, type KeptWayWords } from './kept-way';
import { PlanDrawing } from './plan-drawing';
import { PlanFilter } from './plan-filter';
import { PlanKey } from './plan-key';
import { PlanList } from './plan-list';
import { PlanMarks } from './plan-marks';
import { PlanMoves } from './plan-moves';
import { PlanPick } from './plan-pick';
import { WayAnswer } from './way-answer';
import { WayForm } from './way-form';

/** The plan and the same as a list, with the way that the address asks for. */
export async function PlanView({
  locale,
  given,
}: {
  locale: Locale;
  /** The query of the address, where it asks for a way. */
  given?: Record<string, string | string[] | undefined>;
}) {
  const words = dictionary(locale).plan;
  const [edition, items, walks] = await Promise.all([siteEdition(), sitePlan(locale), siteWalks()]);
  if (!edition || items.booths.length + items.landmarks.length === 0) {
    return (
      <Empty
        title={words.empty.title}
        text={words.empty.text}
        action={
          <LinkButton look="main" href={paths.booths(locale)}>
            {words.all}
          </LinkButton>
        }
      />
    );
  }
  const { plan } = edition;
  const asked = askedWay(given ?? {}, items);
  const way = wayOf(locale, { ...items, plan }, asked);
  const { from: here, to: goal } = asked;
  return (
    <>
      {given ? (
        <WayAnswer locale={locale} items={items} asked={asked} way={way} />
      ) : (
        walks && (
          <KeptWay
            locale={locale}
            lines={paths.walks(`${walks.name}-lines`)}
            words={keptWayWords(words)}
          />
        )
      )}
      <WayForm locale={locale} plan={plan} items={items} asked={asked} />
      <div className="plan-columns">
        <div className="plan-zoom">
          <PlanFilter locale={locale} booths={items.booths} />
          <PlanPick
            words={{
              close: words.close,
              save: dictionary(locale).visit.save,
              pickTo: words.ways.pickTo,
              pickFrom: words.ways.pickFrom,
            }}
          >
            <PlanMoves words={words.moves}>
              <PlanDrawing
                locale={locale}
                plan={plan}
                items={items}
                way={way?.points}
                here={here}
                goal={goal}
              />
            </PlanMoves>
          </PlanPick>
          <div className="flex flex-wrap items-baseline justify-between gap-x-6">
            <PlanKey
              locale={locale}
              plan={plan}
              raised={items.booths.some((booth) => booth.raised)}
            />
            <PlanMarks words={words.marks} />
            <label className="plan-larger chip mt-3">
              <input type="checkbox" />
              {words.larger}
            </label>
          </div>
        </div>
        <div>
          <PlanList locale={locale} plan={plan} items={items} />
        </div>
      </div>
    </>
  );
}

/** The way between two known places that differ. The ground is measured anew: it takes a few milliseconds. */
function wayOf(locale: Locale, plan: Told, { from, to, problem }: AskedWay): Way | null {
  if (!from || !to || problem) return null;
  const found = wayBetween(locale, plan, gridOf(plan), { from, to });
  return found.ok ? found.way : null;
}

const keptWayWords = ({ booth, ways }: PlanWords): KeptWayWords => ({
  booth: booth('{n}'),
  between: ways.between('{from}', '{to}'),
  length: ways.kept,
  hint: ways.keptHint,
  problems: ways.problems,
});
