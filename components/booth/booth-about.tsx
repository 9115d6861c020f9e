import { MakerFacts } from '@/components/producer/maker-facts';
import { localAttributes } from '@/components/site/local';
import { LinkButton } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import type { Edition } from '@/lib/edition/rules';
import { dictionary } from '@/lib/i18n/dictionary';
import type { Locale } from '@/lib/i18n/locale';
import { paths } from '@/lib/paths';
import type { ProducerStory } from '@/lib/producer/item';
import { wholeYear } from '@/lib/text/format';

/** The maker in words, and how its cloth is read. */
export function BoothAbout({
  number,
  maker,
  edition,
  locale,
}: {
  number: number;
  maker: ProducerStory;
  edition: Edition;
  locale: Locale;
}) {
  const words = dictionary(locale).booths;
  return (
    <section className="section">
      <h2 className="mb-3">{words.about}</h2>
      {maker.about.text && (
        <p className="whitespace-pre-line" {...localAttributes(maker.about, locale)}>
          {maker.about.text}
        </p>
      )}
      <div className="my-4 max-w-lg">
        <MakerFacts maker={maker} edition={edition} locale={locale} />
      </div>
      <p className="print:hidden">
        <LinkButton href={paths.producer(locale, maker.slug)}>{words.makerPage}</LinkButton>
      </p>
      <ClothReading number={number} locale={locale} />
    </section>
  );
}

/** The warp counts the number: thin threads are ones, wide bands tens. Beyond 99 it is not told. */
function ClothReading({ number, locale }: { number: number; locale: Locale }) {
  const words = dictionary(locale).booths;
  if (number > 99) return null;
  const [ones, tens] = [number % 10, Math.floor(number / 10)];
  return (
    <p className="mt-4 flex items-start gap-2 text-fs-2 text-muted">
      <Icon name="scissors" className="mt-1" />
      <span>
        {words.cloth(
          wholeYear(locale, number),
          words.threads(ones, wholeYear(locale, ones)),
          words.bands(tens, wholeYear(locale, tens)),
        )}
      </span>
    </p>
  );
}
