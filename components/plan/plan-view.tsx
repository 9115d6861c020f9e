import './plan-page.css';
import { LinkButton } from '@/components/ui/button';
import { Empty } from '@/components/ui/empty';
import { siteEdition } from '@/lib/edition/cached';
import { dictionary } from '@/lib/i18n/dictionary';
import type { Locale } from '@/lib/i18n/locale';
import { paths } from '@/lib/paths';
import { sitePlan } from '@/lib/plan/cached';
import { PlanDrawing } from './plan-drawing';
import { PlanKey } from './plan-key';
import { PlanList } from './plan-list';
import { PlanPick } from './plan-pick';

/** The plan and the same as a list. */
export async function PlanView({ locale }: { locale: Locale }) {
  const words = dictionary(locale).plan;
  const [edition, items] = await Promise.all([siteEdition(), sitePlan(locale)]);
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
  return (
    <div className="plan-columns">
      <div className="plan-zoom">
        <PlanPick close={words.close}>
          <div className="plan-frame -mx-gutter md:mx-0">
            <PlanDrawing locale={locale} plan={plan} items={items} />
          </div>
        </PlanPick>
        <div className="flex flex-wrap items-baseline justify-between gap-x-6">
          <PlanKey
            locale={locale}
            plan={plan}
            raised={items.booths.some((booth) => booth.raised)}
          />
          <label className="chip mt-3">
            <input type="checkbox" />
            {words.larger}
          </label>
        </div>
      </div>
      <div>
        <PlanList locale={locale} plan={plan} items={items} />
      </div>
    </div>
  );
}
