import '@/app/site.css';
import type { Metadata, Viewport } from 'next';
import { headers } from 'next/headers';
import { connection } from 'next/server';
import { Suspense, type ReactNode } from 'react';
import { Chrome } from '@/components/site/chrome';
import { Document } from '@/components/site/document';
import { LiveLanguageLink } from '@/components/site/live-language-link';
import { dictionary } from '@/lib/i18n/dictionary';
import { LOCALES, localeOf } from '@/lib/i18n/locale';
import { siteMetadata } from '@/lib/page-metadata';

export const viewport: Viewport = { viewportFit: 'cover', themeColor: '#1e4b3a' };

// A root parameter has to name its values, though nothing here is prerendered.
export function generateStaticParams() {
  return LOCALES.map((locale) => ({ locale }));
}

export async function generateMetadata({ params }: Pick<Props, 'params'>): Promise<Metadata> {
  return siteMetadata(localeOf((await params).locale));
}

type Props = { params: Promise<{ locale: string }>; children: ReactNode };

/** The boundary stands above `<html>`: nothing is sent before the request's nonce is known. */
export default function LiveLayout(props: Props) {
  return (
    <Suspense>
      <LiveDocument {...props} />
    </Suspense>
  );
}

async function LiveDocument({ params, children }: Props) {
  await connection();
  const [given, sent] = await Promise.all([params, headers()]);
  const locale = localeOf(given.locale);
  const toOther = (
    <LiveLanguageLink to={locale === 'fa' ? 'en' : 'fa'}>
      {dictionary(locale).site.otherLanguage}
    </LiveLanguageLink>
  );
  return (
    <Document locale={locale} nonce={sent.get('x-nonce') ?? undefined}>
      <Chrome locale={locale} languageLink={toOther}>
        {children}
      </Chrome>
    </Document>
  );
}
