import { dictionary } from '@/lib/i18n/dictionary';
import type { Locale } from '@/lib/i18n/locale';
import { paths } from '@/lib/paths';

type Props = {
  locale: Locale;
  /** What it is about, as an address has it: `{ booth: 12 }`. */
  about: Record<string, string | number>;
  /** Whether there is a maker to write to. */
  maker?: boolean;
};

/** The ways to write to a maker and to say that something is wrong: two plain links, each to a document of its own. */
export function MessageLinks({ locale, about, maker = true }: Props) {
  const { title } = dictionary(locale).inquiry;
  return (
    <p className="flex flex-wrap gap-x-6 print:hidden">
      {maker && (
        <a href={paths.message(locale, about)} className="more">
          {title.inquiry}
        </a>
      )}
      <a href={paths.message(locale, { ...about, kind: 'report' })} className="more">
        {title.report}
      </a>
    </p>
  );
}
