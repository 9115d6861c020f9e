import '@/app/site.css';
import type { Metadata, Viewport } from 'next';
import { headers } from 'next/headers';
import { connection } from 'next/server';
import { Suspense, type ReactNode } from 'react';
import { Chrome } from '@/components/site/chrome';
import { Document } from '@/components/site/document';
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
  const [{ locale }, sent] = await Promise.all([params, headers()]);
  return (
    <Document locale={localeOf(locale)} nonce={sent.get('x-nonce') ?? undefined}>
      <Chrome locale={localeOf(locale)}>{children}</Chrome>
    </Document>
  );
}
