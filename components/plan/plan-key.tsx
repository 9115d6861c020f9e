import { Icon } from '@/components/ui/icon';
import type { Edition } from '@/lib/edition/rules';
import { dictionary } from '@/lib/i18n/dictionary';
import type { Locale } from '@/lib/i18n/locale';

const COMPASS = ['north', 'east', 'south', 'west'] as const;

/** What the plan's signs mean, and where its upper edge looks. */
export function PlanKey({
  locale,
  plan,
  raised,
}: {
  locale: Locale;
  plan: Edition['plan'];
  raised: boolean;
}) {
  const words = dictionary(locale).plan;
  const quarter = ((Math.round(plan.bearing / 90) % 4) + 4) % 4;
  return (
    <ul className="plan-key" aria-label={words.legend}>
      <li>
        <Icon name="arrow-up" />
        {words.compass[COMPASS[quarter] ?? 'north']}
      </li>
      {raised && (
        <li>
          <svg className="plan" viewBox="0 0 22 22" aria-hidden="true">
            <g className="plan-booth">
              <rect x="1" y="1" width="20" height="20" rx="2" />
              <path className="plan-raised" d="M3 18.5h16" />
            </g>
          </svg>
          {words.raised}
        </li>
      )}
    </ul>
  );
}
