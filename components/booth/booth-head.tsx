import { CategoryMark } from '@/components/category/category-mark';
import { Local, localAttributes } from '@/components/site/local';
import { LinkButton, buttonClass } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { Share } from '@/components/site/share';
import { SaveButton } from '@/components/visit/save-button';
import type { BoothDetail } from '@/lib/booth/item';
import { dictionary } from '@/lib/i18n/dictionary';
import type { Locale } from '@/lib/i18n/locale';
import { paths } from '@/lib/paths';
import { phoneE164 } from '@/lib/text/phone';
import { wholeYear } from '@/lib/text/format';
import { BoothFeatures } from './booth-features';

/** Who stands there, with what, and the two things a visitor does next: go there, or call. */
export function BoothHead({ booth, locale }: { booth: BoothDetail; locale: Locale }) {
  const words = dictionary(locale).booths;
  const { number, category, maker, short, features } = booth;
  const phone = maker && phoneE164(maker.contact.phone ?? maker.contact.mobile ?? '');
  return (
    <div className="pt-11 md:pt-18">
      {category && <CategoryMark category={category} locale={locale} />}
      <h1>
        <span className="sr-only">
          {words.number(wholeYear(locale, number))}
          {words.comma}
        </span>
        {maker ? <Local of={maker.name} locale={locale} /> : words.free}
      </h1>
      <p className="mt-1 mb-3 text-muted" {...(maker && localAttributes(short, locale))}>
        {maker ? short.text : words.freeText}
      </p>
      {maker && <BoothFeatures features={features} locale={locale} />}
      <div className="mt-4 flex flex-wrap gap-3 print:hidden">
        <LinkButton look="main" icon="navigation" href={paths.map(locale, number)}>
          {words.onPlan}
        </LinkButton>
        {maker && <SaveButton kind="b" id={booth.id} name={maker.name} locale={locale} />}
        {phone && (
          <a href={`tel:${phone}`} className={buttonClass('plain')}>
            <Icon name="phone" />
            {words.call}
          </a>
        )}
        <Share
          locale={locale}
          path={paths.booth(locale, number)}
          title={maker?.name.text ?? words.number(wholeYear(locale, number))}
        />
      </div>
    </div>
  );
}
