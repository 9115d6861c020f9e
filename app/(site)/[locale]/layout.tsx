import '@/app/site.css';
import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { Chrome } from '@/components/site/chrome';
import { Document } from '@/components/site/document';
import { Missing } from '@/components/site/missing';
import { isLocale, LOCALES, localeOf } from '@/lib/i18n/locale';
import { siteMetadata } from '@/lib/page-metadata';

// Every page of this group is a document: the build fails where one reads the request.
export const ensureStatic = 'navigation';

export const viewport: Viewport = { viewportFit: 'cover', themeColor: '#1e4b3a' };

export function generateStaticParams() {
  return LOCALES.map((locale) => ({ locale }));
}

export async function generateMetadata({ params }: Pick<Props, 'params'>): Promise<Metadata> {
  return siteMetadata(localeOf((await params).locale));
}

type Props = { params: Promise<{ locale: string }>; children: ReactNode };

export default async function SiteLayout({ params, children }: Props) {
  const { locale } = await params;
  return (
    <Document locale={localeOf(locale)}>
      <Chrome locale={localeOf(locale)}>
        {/* An address like /api/booths also has the shape of a page; its first part is no language. */}
        {isLocale(locale) ? children : <Missing locale="fa" status={404} />}
      </Chrome>
    </Document>
  );
}
