import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { createListing, editListing, type Target } from '@/lib/change/change';
import { moveListing } from '@/lib/change/move';
import { boothListing } from './listing';
import type { BoothData } from './schema';

/** A new booth is a draft. */
export const createBooth = (actor: Actor, data: BoothData) =>
  createListing(actor, boothListing, data);
export const updateBooth = (actor: Actor, { id, version, ...data }: Target & BoothData) =>
  editListing(actor, boothListing, { id, version }, data);

export const publishBooth = (actor: Actor, booth: Target) =>
  moveListing(actor, boothListing, booth, 'publish');
export const unpublishBooth = (actor: Actor, booth: Target) =>
  moveListing(actor, boothListing, booth, 'unpublish');
/** Refused while the programme needs the booth. */
export const removeBooth = (actor: Actor, booth: Target) =>
  moveListing(actor, boothListing, booth, 'remove');
/** Takes a removal back; the booth is again as it was. */
export const restoreBooth = (actor: Actor, booth: Target) =>
  moveListing(actor, boothListing, booth, 'restore');
