import { db } from '@/lib/db/client';
import { createAccount } from '../support/accounts';
import { ACCOUNTS } from './site.mjs';

// Run once by build-site.mjs: people who can sign in to the tests' site.
await createAccount('owner', ACCOUNTS.owner);
await createAccount('organizer', ACCOUNTS.organizer);
await db().$disconnect();
