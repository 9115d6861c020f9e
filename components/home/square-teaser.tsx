import { Link } from '@/components/ui/link';
import { PlanPicture } from '@/components/plan/plan-picture';
import { LinkButton } from '@/components/ui/button';
import type { Edition } from '@/lib/edition/rules';
import { dictionary } from '@/lib/i18n/dictionary';
import type { Locale } from '@/lib/i18n/locale';
import { paths } from '@/lib/paths';
import { sitePlan } from '@/lib/plan/cached';

/** The square from above, leading to the plan. */
export async function SquareTeaser({ edition, locale }: { edition: Edition; locale: Locale }) {
  const words = dictionary(locale).home;
  const items = await sitePlan(locale);
  if (items.booths.length === 0) return null;
  return (
    <section>
      <h2>{words.plan}</h2>
      <p className="mt-2 mb-4">{words.planText}</p>
      <Link href={paths.map(locale)} className="block">
        <PlanPicture locale={locale} plan={edition.plan} items={items} label={words.map} />
      </Link>
      <p className="mt-4 flex flex-wrap gap-3 print:hidden">
        <LinkButton icon="map" href={paths.map(locale)}>
          {words.planOpen}
        </LinkButton>
        <LinkButton icon="bookmark" href={paths.visit(locale)}>
          {words.visit}
        </LinkButton>
      </p>
    </section>
  );
}
