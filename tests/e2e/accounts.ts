import { db } from '@/lib/db/client';
import { createAccount } from '../support/accounts';
import { createInquiry } from '../support/factories';
import { ACCOUNTS } from './site.mjs';

// Run once by build-site.mjs: people who can sign in to the tests' site, and what visitors wrote to it.
await createAccount('owner', ACCOUNTS.owner);
await createAccount('organizer', ACCOUNTS.organizer);
const { id: boothId } = await db().booth.findFirstOrThrow({ where: { number: 12 } });
const { id: productId } = await db().product.findFirstOrThrow({ orderBy: { id: 'asc' } });
await createInquiry({ boothId });
await createInquiry({
  productId,
  kind: 'report',
  name: '',
  contact: '',
  body: 'The price on this page is not the one at the booth.',
  locale: 'en',
  proved: false,
});
await db().$disconnect();
