import type { Metadata } from 'next';
import { permanentRedirect } from 'next/navigation';
import { ProductView } from '@/components/product/product-view';
import { Missing, missingMetadata } from '@/components/site/missing';
import { VISITOR } from '@/lib/auth/actor';
import { localeOf } from '@/lib/i18n/locale';
import { pageMetadata } from '@/lib/page-metadata';
import { paths } from '@/lib/paths';
import { orPlaceholder } from '@/lib/placeholder';
import { siteProduct, siteProductMovedTo } from '@/lib/product/cached';
import { productSlugs } from '@/lib/product/queries';
import { slugOf } from '@/lib/slug-address';

type Props = { params: Promise<{ locale: string; slug: string }> };

export async function generateStaticParams() {
  return orPlaceholder(await productSlugs(VISITOR)).map((slug) => ({ slug }));
}

/** What the address leads to: a product, its new address, or the status with which its absence is told. */
async function find(params: Props['params']) {
  const given = await params;
  const locale = localeOf(given.locale);
  const slug = slugOf(given.slug);
  const product = slug === undefined ? 'unknown' : await siteProduct(locale, slug);
  if (product === 'removed') return { locale, status: 410 as const };
  if (product !== 'unknown') return { locale, product };
  const moved = slug === undefined ? null : await siteProductMovedTo(slug);
  if (moved !== null) permanentRedirect(paths.product(locale, moved));
  return { locale, status: 404 as const };
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await find(params);
  if (!found.product) return missingMetadata(found);
  const { locale, product } = found;
  return pageMetadata({
    locale,
    at: (other) => paths.product(other, product.slug),
    title: product.name.text,
    description: product.description.text,
    picture: { kind: 'product', key: product.slug },
  });
}

export default async function ProductPage({ params }: Props) {
  const found = await find(params);
  if (!found.product) return <Missing {...found} />;
  return <ProductView product={found.product} locale={found.locale} />;
}
