import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { createListing, editListing, type Target } from '@/lib/change/change';
import { moveListing } from '@/lib/change/move';
import { given } from '@/lib/forms/given';
import { productListing } from './listing';
import type { ProductData } from './schema';

/** A new product is a draft. */
export const createProduct = (actor: Actor, data: ProductData) =>
  createListing(actor, productListing, data);
/** An address that the product leaves answers 308 from then on. */
export const updateProduct = (actor: Actor, { id, version, slug, ...data }: Target & ProductData) =>
  editListing(actor, productListing, { id, version }, { ...data, ...given({ slug }) });

export const publishProduct = (actor: Actor, product: Target) =>
  moveListing(actor, productListing, product, 'publish');
export const unpublishProduct = (actor: Actor, product: Target) =>
  moveListing(actor, productListing, product, 'unpublish');
export const removeProduct = (actor: Actor, product: Target) =>
  moveListing(actor, productListing, product, 'remove');
export const restoreProduct = (actor: Actor, product: Target) =>
  moveListing(actor, productListing, product, 'restore');
