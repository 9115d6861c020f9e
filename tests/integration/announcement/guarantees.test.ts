import * as admin from '@/lib/announcement/admin-queries';
import * as announcements from '@/lib/announcement/mutations';
import type { AnnouncementInput } from '@/lib/announcement/schema';
import { db } from '@/lib/db/client';
import { createAnnouncement, createEdition } from '../../support/factories';
import { listingGuarantees } from '../../support/listing-guarantees';

const input = async (text: string): Promise<AnnouncementInput> => {
  if ((await db().edition.count()) === 0) await createEdition({ startDate: '2026-11-22' });
  return {
    titleFa: text,
    titleEn: '',
    bodyFa: '',
    bodyEn: '',
    level: 'info',
    publishDate: { day: 1 },
    publishTime: 540,
    expiresDate: { day: 2 },
    expiresTime: 540,
  };
};

listingGuarantees({
  kind: 'announcement',
  make: () => createAnnouncement(),
  input,
  field: 'titleFa',
  create: announcements.createAnnouncement,
  update: announcements.updateAnnouncement,
  publish: announcements.publishAnnouncement,
  unpublish: announcements.unpublishAnnouncement,
  remove: announcements.removeAnnouncement,
  restore: announcements.restoreAnnouncement,
  list: admin.listForAdmin,
  forEdit: admin.forEdit,
});
