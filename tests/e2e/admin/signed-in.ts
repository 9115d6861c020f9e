import { createHmac, randomBytes } from 'node:crypto';
import type { BrowserContext } from '@playwright/test';
import { loginCookieName } from '@/lib/auth/cookie-name';
import { openDatabase } from '@/lib/db/client';
import { test as base } from '../fixtures';
import { ACCOUNTS, SETTINGS } from '../site.mjs';

type Role = keyof typeof ACCOUNTS;
type Fixtures = {
  /** Signs a browser in by a login of its own in the database, without the form; ended after the test. */
  signedIn: (context: BrowserContext, role: Role) => Promise<void>;
};

export { expect, hydrated } from '../fixtures';

export const test = base.extend<Fixtures>({
  signedIn: async ({ site }, use) => {
    const database = openDatabase(`file:${site.dataDir}/fair.db`);
    const tokens: string[] = [];
    await use(async (context, role) => {
      const token = randomBytes(16).toString('hex');
      tokens.push(token);
      await database.login.create({
        data: {
          id: token,
          token,
          expiresAt: new Date(Date.now() + 3_600_000),
          account: { connect: { username: ACCOUNTS[role].identifier } },
        },
      });
      const signature = createHmac('sha256', SETTINGS.AUTH_SECRET).update(token).digest('base64');
      await context.addCookies([
        {
          name: loginCookieName(),
          value: encodeURIComponent(`${token}.${signature}`),
          url: site.url,
          httpOnly: true,
          sameSite: 'Lax',
        },
      ]);
    });
    await database.login.deleteMany({ where: { token: { in: tokens } } });
    await database.$disconnect();
  },
});
