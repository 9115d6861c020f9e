import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { createListing, editListing, type Target } from '@/lib/change/change';
import { moveListing } from '@/lib/change/move';
import { sessionListing } from './listing';
import type { SessionData } from './schema';

/** A new session is a draft, but its time at its place is taken at once. */
export const createSession = (actor: Actor, data: SessionData) =>
  createListing(actor, sessionListing, data);
export const updateSession = (actor: Actor, { id, version, ...data }: Target & SessionData) =>
  editListing(actor, sessionListing, { id, version }, data);

export const publishSession = (actor: Actor, session: Target) =>
  moveListing(actor, sessionListing, session, 'publish');
export const unpublishSession = (actor: Actor, session: Target) =>
  moveListing(actor, sessionListing, session, 'unpublish');
export const removeSession = (actor: Actor, session: Target) =>
  moveListing(actor, sessionListing, session, 'remove');
/** Refused while another session has taken its time at its place. */
export const restoreSession = (actor: Actor, session: Target) =>
  moveListing(actor, sessionListing, session, 'restore');
