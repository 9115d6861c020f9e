import { Icon } from '@/components/ui/icon';
import { dictionary } from '@/lib/i18n/dictionary';
import type { Locale } from '@/lib/i18n/locale';
import { paths } from '@/lib/paths';

/** The whole fair in one file to keep and to pass on, and what it is good for. */
export function FairFile({ locale }: { locale: Locale }) {
  const { link, size, hint } = dictionary(locale).oneFile;
  return (
    <>
      <p>
        <a href={paths.oneFile(locale)} className="more whitespace-normal print:hidden">
          <Icon name="download" />
          <span>
            {link} <span className="text-muted">{size}</span>
          </span>
        </a>
      </p>
      <p>{hint}</p>
    </>
  );
}
