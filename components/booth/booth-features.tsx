import './booth.css';
import { Icon } from '@/components/ui/icon';
import type { IconName } from '@/components/ui/icon-names';
import { FEATURES, type Feature } from '@/lib/booth/item';
import { dictionary } from '@/lib/i18n/dictionary';
import type { Locale } from '@/lib/i18n/locale';

const icons: Record<Feature, IconName> = {
  sells_on_site: 'shopping-basket',
  live_demo: 'hand',
  accessible: 'accessibility',
  accepts_card: 'credit-card',
};

/** What a visitor finds at the booth, and what not where that matters: a step, no card reader. */
export function BoothFeatures({
  features,
  locale,
}: {
  features: readonly Feature[];
  locale: Locale;
}) {
  const words = dictionary(locale).booths.features;
  return (
    <ul className="features">
      {FEATURES.map((feature) => {
        const has = features.includes(feature);
        const text = has ? words[feature].yes : words[feature].no;
        if (!text) return null;
        return (
          <li key={feature} className={has ? undefined : 'muted'}>
            <Icon name={has ? icons[feature] : 'x'} size="s" />
            {text}
          </li>
        );
      })}
    </ul>
  );
}
