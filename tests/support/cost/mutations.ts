import * as people from '@/lib/account/people';
import * as ownChanges from '@/lib/account/mutations';
import { announcementListing } from '@/lib/announcement/listing';
import * as announcements from '@/lib/announcement/mutations';
import { announcementForm, newAnnouncement } from '@/lib/announcement/schema';
import type { Role } from '@/lib/auth/actor';
import { loginCookieName } from '@/lib/auth/cookie-name';
import { boothListing } from '@/lib/booth/listing';
import * as booths from '@/lib/booth/mutations';
import { boothForm, newBooth } from '@/lib/booth/schema';
import { categoryListing } from '@/lib/category/listing';
import * as categories from '@/lib/category/mutations';
import { categoryForm, newCategory } from '@/lib/category/schema';
import { db } from '@/lib/db/client';
import { editionListing } from '@/lib/edition/listing';
import { updateEdition } from '@/lib/edition/mutations';
import { editionForm } from '@/lib/edition/schema';
import { landmarkListing } from '@/lib/plan/listing';
import * as landmarks from '@/lib/plan/mutations';
import { landmarkForm, newLandmark } from '@/lib/plan/schema';
import { producerListing } from '@/lib/producer/listing';
import * as producers from '@/lib/producer/mutations';
import { newProducer, producerForm } from '@/lib/producer/schema';
import { productListing } from '@/lib/product/listing';
import * as products from '@/lib/product/mutations';
import { newProduct, productForm } from '@/lib/product/schema';
import { sessionListing } from '@/lib/session/listing';
import * as sessions from '@/lib/session/mutations';
import { newSession, sessionForm } from '@/lib/session/schema';
import { hashOf } from '@/lib/auth/password-hash';
import { createLogin, signedCookie } from '../accounts';
import { PASSWORD } from './full-fair';
import { INQUIRY_MUTATIONS } from './inquiry';
import { calling, callingAfter, mutationsOf, typedInto, type Measured } from './measured';

const role: Role = 'owner';
const FRESH = 'reed baskets by the sea';
const at = { x: '40', y: '36', width: '2', height: '2' };

/** Every mutation of the domains but the import. */
export const MUTATIONS: Measured[] = [
  ...mutationsOf({
    listing: announcementListing,
    schemas: [newAnnouncement, announcementForm],
    another: {},
    create: announcements.createAnnouncement,
    update: announcements.updateAnnouncement,
    publish: announcements.publishAnnouncement,
    unpublish: announcements.unpublishAnnouncement,
    remove: announcements.removeAnnouncement,
    restore: announcements.restoreAnnouncement,
  }),
  ...mutationsOf({
    listing: boothListing,
    schemas: [newBooth, boothForm],
    another: { number: '900', ...at },
    create: booths.createBooth,
    update: booths.updateBooth,
    publish: booths.publishBooth,
    unpublish: booths.unpublishBooth,
    remove: booths.removeBooth,
    restore: booths.restoreBooth,
  }),
  ...mutationsOf({
    listing: categoryListing,
    schemas: [newCategory, categoryForm],
    another: { slug: '', colorToken: '' },
    create: categories.createCategory,
    update: categories.updateCategory,
    publish: categories.publishCategory,
    unpublish: categories.unpublishCategory,
    remove: categories.removeCategory,
    restore: categories.restoreCategory,
  }),
  ...mutationsOf({
    listing: landmarkListing,
    schemas: [newLandmark, landmarkForm],
    another: { ...at, x: '50' },
    create: landmarks.createLandmark,
    update: landmarks.updateLandmark,
    publish: landmarks.publishLandmark,
    unpublish: landmarks.unpublishLandmark,
    remove: landmarks.removeLandmark,
    restore: landmarks.restoreLandmark,
  }),
  ...mutationsOf({
    listing: producerListing,
    schemas: [newProducer, producerForm],
    another: { slug: '' },
    create: producers.createProducer,
    update: producers.updateProducer,
    publish: producers.publishProducer,
    unpublish: producers.unpublishProducer,
    remove: producers.removeProducer,
    restore: producers.restoreProducer,
  }),
  ...mutationsOf({
    listing: productListing,
    schemas: [newProduct, productForm],
    another: { slug: '' },
    create: products.createProduct,
    update: products.updateProduct,
    publish: products.publishProduct,
    unpublish: products.unpublishProduct,
    remove: products.removeProduct,
    restore: products.restoreProduct,
  }),
  ...mutationsOf({
    listing: sessionListing,
    schemas: [newSession, sessionForm],
    another: { day: '7', start: '20:00', end: '21:00' },
    create: sessions.createSession,
    update: sessions.updateSession,
    publish: sessions.publishSession,
    unpublish: sessions.unpublishSession,
    remove: sessions.removeSession,
    restore: sessions.restoreSession,
  }),
  callingAfter(updateEdition, async ({ actor, ids }): Promise<Parameters<typeof updateEdition>> => {
    const [row] = await editionListing.findMany(db(), [ids.edition]);
    if (!row) throw new Error('no edition');
    const typed = { id: String(row.id), version: String(row.version), about_1_fa: 'متن تازه' };
    return [actor, typedInto(editionForm, editionListing.text(row), typed)];
  }),
  calling(people.makePerson, ({ actor, identifier }) => [actor, { identifier, role }]),
  calling(ownChanges.renameSelf, ({ actor }) => [actor, { name: 'مریم' }]),
  callingAfter(
    ownChanges.endLogin,
    async ({ actor, accountId }): Promise<Parameters<typeof ownChanges.endLogin>> => {
      await createLogin(accountId);
      const { id } = await db().login.findFirstOrThrow({ where: { accountId } });
      return [actor, { id }];
    },
  ),
  callingAfter(
    ownChanges.changeOwnPassword,
    async ({ actor, accountId }): Promise<Parameters<typeof ownChanges.changeOwnPassword>> => {
      const password = await hashOf(PASSWORD);
      await db().credential.updateMany({ where: { accountId }, data: { password } });
      const cookie = encodeURIComponent(signedCookie(await createLogin(accountId)));
      const headers = new Headers({ cookie: `${loginCookieName()}=${cookie}` });
      return [actor, { present: PASSWORD, fresh: FRESH, again: FRESH }, headers];
    },
  ),
  calling(people.disablePerson, ({ actor, identifier }) => [actor, identifier]),
  ...INQUIRY_MUTATIONS,
];
