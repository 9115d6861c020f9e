import 'server-only';
import { boothNumber } from '@/lib/booth/address';
import { siteBooth, siteBooths } from '@/lib/booth/cached';
import { siteEdition } from '@/lib/edition/cached';
import { NO_EDITION } from '@/lib/open/setting';
import { paths, type PictureKind } from '@/lib/paths';
import { siteProducer, siteProducerMovedTo } from '@/lib/producer/cached';
import { siteProduct, siteProductMovedTo } from '@/lib/product/cached';
import { sessionCode } from '@/lib/session/address';
import { siteSession } from '@/lib/session/cached';
import { slugOf } from '@/lib/slug-address';
import {
  boothPicture,
  homePicture,
  producerPicture,
  productPicture,
  sessionPicture,
} from './content';
import type { Picture } from './draw';

/** A picture, the address it has instead, or why there is none. */
export type Found = { picture: Picture } | { moved: string } | { status: 404 | 410 };

const UNKNOWN: Found = { status: 404 };
const absent = (why: 'unknown' | 'removed'): Found => ({ status: why === 'removed' ? 410 : 404 });
const edition = async () => (await siteEdition()) ?? NO_EDITION;

async function ofBooth(key: string): Promise<Found> {
  const address = boothNumber(key);
  if (!address) return UNKNOWN;
  if (!address.exact) return { moved: paths.picture('booth', address.number) };
  const booth = await siteBooth('fa', address.number);
  return typeof booth === 'string'
    ? absent(booth)
    : { picture: boothPicture(await edition(), booth) };
}

async function ofProducer(key: string): Promise<Found> {
  const slug = slugOf(key);
  if (slug === undefined) return UNKNOWN;
  const maker = await siteProducer('fa', slug);
  if (typeof maker !== 'string') return { picture: producerPicture(await edition(), maker) };
  const moved = maker === 'unknown' ? await siteProducerMovedTo(slug) : null;
  return moved === null ? absent(maker) : { moved: paths.picture('producer', moved) };
}

async function ofProduct(key: string): Promise<Found> {
  const slug = slugOf(key);
  if (slug === undefined) return UNKNOWN;
  const product = await siteProduct('fa', slug);
  if (typeof product !== 'string') return { picture: productPicture(await edition(), product) };
  const moved = product === 'unknown' ? await siteProductMovedTo(slug) : null;
  return moved === null ? absent(product) : { moved: paths.picture('product', moved) };
}

async function ofSession(key: string): Promise<Found> {
  const address = sessionCode(key);
  if (!address) return UNKNOWN;
  if (!address.exact) return { moved: paths.picture('session', address.code) };
  const session = await siteSession('fa', address.code);
  if (typeof session === 'string') return absent(session);
  return { picture: sessionPicture(await edition(), session, await siteBooths('fa')) };
}

const FIND: Record<PictureKind, (key: string) => Promise<Found>> = {
  // One picture, whatever year its address names: that of the current edition.
  home: async () => ({ picture: homePicture(await edition(), await siteBooths('fa')) }),
  booth: ofBooth,
  producer: ofProducer,
  product: ofProduct,
  session: ofSession,
};

const isKind = (kind: string): kind is PictureKind => Object.hasOwn(FIND, kind);

/** What `/og/{kind}/{key}.png` shows. @param key as in the address, percent-encoded */
export const findPicture = async (kind: string, key: string): Promise<Found> =>
  isKind(kind) ? FIND[kind](key) : UNKNOWN;
