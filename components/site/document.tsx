import type { ReactNode } from 'react';
import { env } from '@/lib/env';
import { FONT_URL } from '@/lib/font';
import { htmlAttributes, type Locale } from '@/lib/i18n/locale';
import { paths } from '@/lib/paths';
import { FIRST_PAINT_SCRIPT } from '@/lib/page-cache/policy.mjs';
import { LinkFollower } from './link-follower';

type Props = {
  locale: Locale;
  /** Of a request-rendered page; a prerendered one is allowed by its hashes. */
  nonce?: string;
  children: ReactNode;
};

/**
 * The `<html>` of every page. The script sets `data-theme` before the first paint, hence the suppressed
 * warning; `data-now` is the clock of a rehearsal for the scripts that say what is on now.
 */
export function Document({ locale, nonce, children }: Props) {
  const { lang, dir } = htmlAttributes(locale);
  return (
    <html lang={lang} dir={dir} data-now={env().fairNow} suppressHydrationWarning>
      <head>
        <link rel="preload" href={FONT_URL} as="font" type="font/woff2" crossOrigin="" />
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
        <link rel="icon" href="/favicon.ico" sizes="32x32" />
        <link rel="apple-touch-icon" href="/apple-touch-icon.png" />
        <link rel="manifest" href={paths.manifest()} />
        <script nonce={nonce} suppressHydrationWarning>
          {FIRST_PAINT_SCRIPT}
        </script>
      </head>
      <body>
        {children}
        <LinkFollower />
      </body>
    </html>
  );
}
