import type { Metadata, Route } from 'next';
import { fairName } from '@/lib/edition/name';
import { siteEdition } from '@/lib/edition/cached';
import { editionText } from '@/lib/edition/rules';
import { env } from '@/lib/env';
import { dictionary } from '@/lib/i18n/dictionary';
import { htmlAttributes, LOCALES, type Locale } from '@/lib/i18n/locale';
import { paths, type PictureKind } from '@/lib/paths';
import { PICTURE_HEIGHT, PICTURE_WIDTH } from '@/lib/picture/size';

/** What a public layout says of all its pages: the fair's name behind every title. */
export async function siteMetadata(locale: Locale): Promise<Metadata> {
  const edition = await siteEdition();
  const name = fairName(edition, locale)?.short ?? dictionary(locale).site.name;
  const { publicUrl, port } = env();
  return {
    // For the pictures alone, which other sites do not find without PUBLIC_URL anyway.
    metadataBase: new URL(publicUrl ?? `http://localhost:${port}`),
    title: { template: `%s | ${name}`, default: name },
    description: (edition && editionText(edition, locale, 'about_1').text) || undefined,
    formatDetection: { telephone: false },
  };
}

/**
 * Title, description and addresses of one page. The canonical address and those of the other language need the
 * origin that visitors use: without PUBLIC_URL they are left out rather than wrong.
 * @param at the page's address in a language, as in `(locale) => paths.booth(locale, 12)`
 */
export function pageMetadata({
  locale,
  at,
  title,
  description,
  picture = { kind: 'home', key: 'fair' },
}: {
  locale: Locale;
  at: (locale: Locale) => Route;
  title?: string;
  /** Without one, that of the fair. */
  description?: string;
  /** What other sites show with a link; without one, the fair. */
  picture?: { kind: PictureKind; key: string | number };
}): Metadata {
  const { publicUrl } = env();
  const languages = Object.fromEntries(LOCALES.map((other) => [other, at(other)]));
  return {
    ...(title && { title }),
    ...(description && { description: description.slice(0, 300) }),
    alternates: publicUrl
      ? { canonical: at(locale), languages: { ...languages, 'x-default': at('fa') } }
      : undefined,
    openGraph: {
      title,
      description,
      url: publicUrl && at(locale),
      type: 'website',
      locale: htmlAttributes(locale).lang.replace('-', '_'),
      images: [
        {
          url: paths.picture(picture.kind, picture.key),
          width: PICTURE_WIDTH,
          height: PICTURE_HEIGHT,
          type: 'image/png',
          alt: title,
        },
      ],
    },
    twitter: { card: 'summary_large_image' },
  };
}
