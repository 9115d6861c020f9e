import * as admin from '@/lib/session/admin-queries';
import * as sessions from '@/lib/session/mutations';
import type { SessionData } from '@/lib/session/schema';
import { createLandmark, createSession } from '../../support/factories';
import { listingGuarantees } from '../../support/listing-guarantees';

/** Each on a stage of its own, so that only tests about places meet there. */
const input = async (text: string): Promise<SessionData> => ({
  titleFa: text,
  titleEn: '',
  descriptionFa: '',
  descriptionEn: '',
  kind: 'demo',
  day: 2,
  start: 600,
  end: 660,
  boothId: null,
  landmarkId: (await createLandmark()).id,
  rainBoothId: null,
  rainLandmarkId: null,
  capacity: null,
  cancelled: false,
});

listingGuarantees({
  kind: 'session',
  make: () => createSession(),
  input,
  field: 'titleFa',
  create: sessions.createSession,
  update: sessions.updateSession,
  publish: sessions.publishSession,
  unpublish: sessions.unpublishSession,
  remove: sessions.removeSession,
  restore: sessions.restoreSession,
  list: admin.listForAdmin,
  forEdit: admin.forEdit,
});
