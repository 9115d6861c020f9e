'use server';

import { submit } from '@/lib/change/submit';
import { targetForm } from '@/lib/forms/fields';
import * as announcements from './mutations';
import { announcementForm, newAnnouncement } from './schema';

export async function createAnnouncement(_: unknown, form: FormData) {
  return submit('announcement.edit', newAnnouncement, announcements.createAnnouncement, form);
}

export async function saveAnnouncement(_: unknown, form: FormData) {
  return submit('announcement.edit', announcementForm, announcements.updateAnnouncement, form);
}

export async function publishAnnouncement(_: unknown, form: FormData) {
  return submit('announcement.edit', targetForm, announcements.publishAnnouncement, form);
}

export async function unpublishAnnouncement(_: unknown, form: FormData) {
  return submit('announcement.edit', targetForm, announcements.unpublishAnnouncement, form);
}

export async function removeAnnouncement(_: unknown, form: FormData) {
  return submit('announcement.edit', targetForm, announcements.removeAnnouncement, form);
}

export async function restoreAnnouncement(_: unknown, form: FormData) {
  return submit('announcement.edit', targetForm, announcements.restoreAnnouncement, form);
}
