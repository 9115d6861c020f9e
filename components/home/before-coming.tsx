import { localAttributes } from '@/components/site/local';
import { LinkButton } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import type { IconName } from '@/components/ui/icon-names';
import { editionText, type Edition } from '@/lib/edition/rules';
import { dictionary } from '@/lib/i18n/dictionary';
import type { Locale } from '@/lib/i18n/locale';
import { paths } from '@/lib/paths';

/** How to get there and what it costs, in the organisers' words. */
export function BeforeComing({ edition, locale }: { edition: Edition; locale: Locale }) {
  const words = dictionary(locale).home;
  const lines: [icon: IconName, title: string, key: string][] = [
    ['bus', words.access, 'access'],
    ['users', words.admission, 'admission'],
  ];
  return (
    <section>
      <h2 className="mb-3">{words.before}</h2>
      <ul className="lines">
        {lines.map(([icon, title, key]) => {
          const text = editionText(edition, locale, key);
          if (!text.text) return null;
          return (
            <li key={key} className="flex items-start gap-4">
              <Icon name={icon} className="mt-1 text-accent" />
              <div className="min-w-0">
                <h3 className="text-fs-3">{title}</h3>
                <p className="text-fs-2 text-muted" {...localAttributes(text, locale)}>
                  {text.text}
                </p>
              </div>
            </li>
          );
        })}
      </ul>
      <p className="mt-4">
        <LinkButton icon="circle-question-mark" href={paths.about(locale)}>
          {words.questions}
        </LinkButton>
      </p>
    </section>
  );
}
