import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { createListing, editListing, type Target } from '@/lib/change/change';
import { moveListing } from '@/lib/change/move';
import type { Tx } from '@/lib/db/client';
import { dayOf } from '@/lib/edition/rules';
import { invalid, type Failure } from '@/lib/result';
import { announcementListing } from './listing';
import type { AnnouncementData, AnnouncementInput, TypedDay } from './schema';

/** Turns typed dates into days of the current fair. */
const inFairDays =
  ({ publishDate, publishTime, expiresDate, expiresTime, ...texts }: AnnouncementInput) =>
  async (tx: Tx): Promise<{ ok: true; data: AnnouncementData } | Failure> => {
    const edition = await tx.edition.findFirst({
      where: { state: 'current' },
      select: { startDate: true },
    });
    if (!edition) return invalid('', 'no_edition');
    const day = (typed: TypedDay) => ('day' in typed ? typed.day : dayOf(edition, typed.date));
    const publishDay = day(publishDate);
    const expiresDay = day(expiresDate);
    if (publishDay === null) return invalid('publishDate', 'not_a_fair_day');
    if (expiresDay === null) return invalid('expiresDate', 'not_a_fair_day');
    if (expiresDay * 1440 + expiresTime <= publishDay * 1440 + publishTime)
      return invalid('expiresDate', 'end_before_start');
    return {
      ok: true,
      data: {
        ...texts,
        publishDay,
        publishMinute: publishTime,
        expiresDay,
        expiresMinute: expiresTime,
      },
    };
  };

/** A new announcement is a draft. */
export const createAnnouncement = (actor: Actor, input: AnnouncementInput) =>
  createListing(actor, announcementListing, inFairDays(input));
export const updateAnnouncement = (
  actor: Actor,
  { id, version, ...input }: Target & AnnouncementInput,
) => editListing(actor, announcementListing, { id, version }, inFairDays(input));

export const publishAnnouncement = (actor: Actor, announcement: Target) =>
  moveListing(actor, announcementListing, announcement, 'publish');
export const unpublishAnnouncement = (actor: Actor, announcement: Target) =>
  moveListing(actor, announcementListing, announcement, 'unpublish');
export const removeAnnouncement = (actor: Actor, announcement: Target) =>
  moveListing(actor, announcementListing, announcement, 'remove');
/** Takes a removal back; the announcement is again as it was. */
export const restoreAnnouncement = (actor: Actor, announcement: Target) =>
  moveListing(actor, announcementListing, announcement, 'restore');
