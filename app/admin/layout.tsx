import '@/app/admin.css';
import type { Metadata, Viewport } from 'next';
import { headers } from 'next/headers';
import { connection } from 'next/server';
import { Suspense, type ReactNode } from 'react';
import { Document } from '@/components/site/document';
import { adminLocale } from '@/lib/i18n/admin-locale';

export const metadata: Metadata = { robots: { index: false, follow: false } };
export const viewport: Viewport = { viewportFit: 'cover', themeColor: '#1e4b3a' };

/** The boundary stands above `<html>`: nothing is sent before the request's nonce is known. */
export default function AdminLayout({ children }: { children: ReactNode }) {
  return (
    <Suspense>
      <AdminDocument>{children}</AdminDocument>
    </Suspense>
  );
}

async function AdminDocument({ children }: { children: ReactNode }) {
  await connection();
  const [locale, sent] = await Promise.all([adminLocale(), headers()]);
  return (
    <Document locale={locale} nonce={sent.get('x-nonce') ?? undefined}>
      {children}
    </Document>
  );
}
