'use client';

import { statesIn } from '@/lib/i18n/states';
import { LOCALES, htmlAttributes } from '@/lib/i18n/locale';

type Props = { error: Error & { digest?: string } };

/** The last resort, where even the layout failed: nobody knows the language, so it speaks both. */
export default function GlobalError({ error }: Props) {
  return (
    <html lang="fa-IR" dir="rtl">
      <head>
        <title>{statesIn('fa').error.title}</title>
      </head>
      <body>
        <main id="main" className="wrap stack">
          {LOCALES.map((locale) => {
            const words = statesIn(locale);
            return (
              <section key={locale} {...htmlAttributes(locale)}>
                <h1>{words.error.title}</h1>
                <p>{words.error.text}</p>
                {error.digest && (
                  <p>
                    {words.error.reference}: <bdi dir="ltr">{error.digest}</bdi>
                  </p>
                )}
                <p>
                  {/* Not a Link: the router itself may be what failed. */}
                  <a href={locale === 'fa' ? '/' : '/en'}>{words.home}</a>
                </p>
              </section>
            );
          })}
        </main>
      </body>
    </html>
  );
}
