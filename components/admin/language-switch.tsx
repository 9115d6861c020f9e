'use client';

import { usePathname, useSearchParams } from 'next/navigation';
import { LanguageForm } from '@/components/account/language-form';
import type { Locale } from '@/lib/i18n/locale';

/**
 * The page one is on, in the other language. A form, so that it works without script; the new document it
 * brings makes the browser ask first where something typed is not saved (form/unsaved.ts).
 */
export function LanguageSwitch({
  locale,
  names,
}: {
  locale: Locale;
  names: Record<Locale, string>;
}) {
  const query = useSearchParams().toString();
  const here = usePathname() + (query && `?${query}`);
  return <LanguageForm locale={locale} names={names} next={here} />;
}
