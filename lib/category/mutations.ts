import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { createListing, editListing, type Target } from '@/lib/change/change';
import { moveListing } from '@/lib/change/move';
import { given } from '@/lib/forms/given';
import { categoryListing } from './listing';
import type { CategoryData } from './schema';

/** A new category is a draft; its colour, which makes the cloth of its booths, stays from then on. */
export const createCategory = (actor: Actor, data: CategoryData) =>
  createListing(actor, categoryListing, data);
export const updateCategory = (
  actor: Actor,
  { id, version, slug, colorToken, ...data }: Target & CategoryData,
) =>
  editListing(actor, categoryListing, { id, version }, { ...data, ...given({ slug, colorToken }) });

export const publishCategory = (actor: Actor, category: Target) =>
  moveListing(actor, categoryListing, category, 'publish');
export const unpublishCategory = (actor: Actor, category: Target) =>
  moveListing(actor, categoryListing, category, 'unpublish');
/** Refused while producers are in the category. */
export const removeCategory = (actor: Actor, category: Target) =>
  moveListing(actor, categoryListing, category, 'remove');
export const restoreCategory = (actor: Actor, category: Target) =>
  moveListing(actor, categoryListing, category, 'restore');
