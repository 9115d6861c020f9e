import type { Route } from 'next';
import { Link } from '@/components/ui/link';
import { isState, StateTag } from '@/components/admin/form/state-tag';
import { whenShort } from '@/components/admin/form/when';
import { Mark } from '@/components/ui/mark';
import { markColors } from '@/lib/cloth/mark';
import { dictionary } from '@/lib/i18n/dictionary';
import { localText, type Locale } from '@/lib/i18n/locale';

type Named = { nameFa: string; nameEn: string };

/** A name in the reader's language, told apart when it had to fall back. */
export function Name({ locale, of }: { locale: Locale; of: Named | null }) {
  if (!of) return '—';
  const { text, lang } = localText(locale, of.nameFa, of.nameEn);
  return lang === locale ? text : <span lang={lang}>{text}</span>;
}

/** The name as the link to its form. */
export const NameLink = ({ href, ...name }: { href: Route; locale: Locale; of: Named | null }) => (
  <Link href={href}>
    <Name {...name} />
  </Link>
);

export const CategoryCell = ({
  locale,
  of,
}: {
  locale: Locale;
  of: (Named & { colorToken: string }) | null;
}) =>
  of ? (
    <Mark colors={markColors(of.colorToken)}>
      <Name locale={locale} of={of} />
    </Mark>
  ) : (
    '—'
  );

export function StateCell({ locale, state }: { locale: Locale; state: string }) {
  return isState(state) ? <StateTag state={state} words={dictionary(locale).admin.state} /> : null;
}

/** When it was changed last; an ISO instant. */
export const ChangedCell = ({ locale, at }: { locale: Locale; at: string }) => (
  <time dateTime={at}>{whenShort(locale, at)}</time>
);
