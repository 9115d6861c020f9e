import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { createListing, editListing, type Given, type Target } from '@/lib/change/change';
import { moveListing } from '@/lib/change/move';
import { invalidFields } from '@/lib/result';
import { announcementListing } from './listing';
import { inFairDays, type AnnouncementData } from './rules';
import type { AnnouncementInput } from './schema';

/** Dates are typed, days of the fair are kept: when the opening moves, the news moves with it. */
const dated =
  (input: AnnouncementInput): Given<AnnouncementData> =>
  async (tx) => {
    const edition = await tx.edition.findFirst({
      where: { state: 'current' },
      select: { startDate: true },
    });
    const { data, problems } = inFairDays(input, { startDate: edition?.startDate ?? null });
    return invalidFields(problems) ?? { ok: true, data };
  };

/** New news is a draft. */
export const createAnnouncement = (actor: Actor, input: AnnouncementInput) =>
  createListing(actor, announcementListing, dated(input));
export const updateAnnouncement = (
  actor: Actor,
  { id, version, ...input }: Target & AnnouncementInput,
) => editListing(actor, announcementListing, { id, version }, dated(input));

export const publishAnnouncement = (actor: Actor, announcement: Target) =>
  moveListing(actor, announcementListing, announcement, 'publish');
export const unpublishAnnouncement = (actor: Actor, announcement: Target) =>
  moveListing(actor, announcementListing, announcement, 'unpublish');
export const removeAnnouncement = (actor: Actor, announcement: Target) =>
  moveListing(actor, announcementListing, announcement, 'remove');
export const restoreAnnouncement = (actor: Actor, announcement: Target) =>
  moveListing(actor, announcementListing, announcement, 'restore');
