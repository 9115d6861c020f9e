import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { createListing, editListing, moveListing, type Target } from '@/lib/change/change';
import type { Result } from '@/lib/result';
import { boothListing } from './listing';
import type { BoothData } from './schema';

/** What a form needs to go on: where the booth now is and the version to edit next. */
export type SavedBooth = { id: number; version: number; number: number };

export const createBooth = (actor: Actor, data: BoothData): Promise<Result<SavedBooth>> =>
  createListing(actor, boothListing, data);

export const updateBooth = (
  actor: Actor,
  { id, version, ...data }: Target & BoothData,
): Promise<Result<SavedBooth>> => editListing(actor, boothListing, { id, version }, data);

export const publishBooth = (actor: Actor, booth: Target) =>
  moveListing(actor, boothListing, booth, 'publish');
export const unpublishBooth = (actor: Actor, booth: Target) =>
  moveListing(actor, boothListing, booth, 'unpublish');
export const removeBooth = (actor: Actor, booth: Target) =>
  moveListing(actor, boothListing, booth, 'remove');
/** Takes a removal back; the booth is again as it was. */
export const restoreBooth = (actor: Actor, booth: Target) =>
  moveListing(actor, boothListing, booth, 'restore');
