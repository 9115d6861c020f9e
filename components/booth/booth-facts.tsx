import { Alternate } from '@/components/site/alternate';
import { JsonLd } from '@/components/site/json-ld';
import type { BoothDetail } from '@/lib/booth/item';
import { dictionary } from '@/lib/i18n/dictionary';
import type { Locale } from '@/lib/i18n/locale';
import { factsFor } from '@/lib/open/facts';
import { breadcrumbs, makerOrganization } from '@/lib/open/structured';
import { paths } from '@/lib/paths';
import { wholeYear } from '@/lib/text/format';

/** A booth's page for programs: who stands there, where the page lies, and the card for an address book. */
export function BoothFacts({ booth, locale }: { booth: BoothDetail; locale: Locale }) {
  const { number, maker } = booth;
  const words = dictionary(locale);
  const facts = factsFor(locale);
  return (
    <>
      <JsonLd
        of={breadcrumbs(
          facts,
          { name: words.booths.title, path: paths.booths(locale) },
          {
            name: maker?.name.text ?? words.booths.number(wholeYear(locale, number)),
            path: paths.booth(locale, number),
          },
        )}
      />
      {maker && (
        <>
          <JsonLd of={makerOrganization(facts, maker)} />
          <Alternate format="vcf" href={paths.boothCard(locale, number)} />
        </>
      )}
    </>
  );
}
