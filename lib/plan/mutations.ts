import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { createListing, editListing, type Target } from '@/lib/change/change';
import { moveListing } from '@/lib/change/move';
import { landmarkListing } from './listing';
import type { LandmarkData } from './schema';

/** A new landmark is a draft: it takes its room at once, but the plan shows it when it is published. */
export const createLandmark = (actor: Actor, data: LandmarkData) =>
  createListing(actor, landmarkListing, data);
export const updateLandmark = (actor: Actor, { id, version, ...data }: Target & LandmarkData) =>
  editListing(actor, landmarkListing, { id, version }, data);

export const publishLandmark = (actor: Actor, landmark: Target) =>
  moveListing(actor, landmarkListing, landmark, 'publish');
export const unpublishLandmark = (actor: Actor, landmark: Target) =>
  moveListing(actor, landmarkListing, landmark, 'unpublish');
/** Refused while the programme needs the place. */
export const removeLandmark = (actor: Actor, landmark: Target) =>
  moveListing(actor, landmarkListing, landmark, 'remove');
export const restoreLandmark = (actor: Actor, landmark: Target) =>
  moveListing(actor, landmarkListing, landmark, 'restore');
