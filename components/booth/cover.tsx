import './booth.css';
import { LinkButton } from '@/components/ui/button';
import { ClothWide } from '@/components/ui/cloth';
import { dictionary } from '@/lib/i18n/dictionary';
import type { Locale } from '@/lib/i18n/locale';
import { paths } from '@/lib/paths';
import { wholeYear } from '@/lib/text/format';

/** The booth's cloth across the page, its number sewn on. */
export function BoothCover({
  number,
  token,
  locale,
}: {
  number: number;
  token: string;
  locale: Locale;
}) {
  const words = dictionary(locale).booths;
  return (
    <div className="cover">
      <ClothWide number={number} token={token} />
      <LinkButton icon="back" href={paths.booths(locale)}>
        {words.title}
      </LinkButton>
      <p className="label">
        <span>{words.word}</span> <b>{wholeYear(locale, number)}</b>
      </p>
    </div>
  );
}
