import { Link } from '@/components/ui/link';
import { BrandMark } from '@/components/ui/brand-mark';
import { siteEdition } from '@/lib/edition/cached';
import { fairName } from '@/lib/edition/name';
import { dictionary } from '@/lib/i18n/dictionary';
import { htmlAttributes, type Locale } from '@/lib/i18n/locale';
import { paths } from '@/lib/paths';

/** The mark and the fair's name, leading home. */
export async function Brand({ locale }: { locale: Locale }) {
  const name = fairName(await siteEdition(), locale);
  return (
    <Link href={paths.home(locale)} className="site-brand">
      <BrandMark />
      <span {...(name && name.lang !== locale ? htmlAttributes(name.lang) : {})}>
        {name?.short ?? dictionary(locale).site.name}
      </span>
    </Link>
  );
}
