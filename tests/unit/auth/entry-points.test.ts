import { expect, test } from 'vitest';
import { PERMISSIONS } from '@/lib/auth/policy';
import {
  adminPages,
  filesWithActions,
  routeHandlers,
  serverActions,
} from '../../support/entry-points';

/** What each domain's actions ask for. A domain that is not here has no actions. */
const ASKS: Record<string, string> = {
  account: 'account.own',
  announcement: 'announcement.edit',
  booth: 'booth.edit',
  category: 'category.edit',
  edition: 'edition.edit',
  inquiry: 'inquiry.edit',
  landmark: 'landmark.edit',
  plan: 'landmark.edit',
  producer: 'producer.edit',
  product: 'product.edit',
  session: 'session.edit',
};

/** Admin pages for whoever is not signed in. */
const OPEN_PAGES = ['app/admin/sign-in/page.tsx'];

/** Route handlers that change something: who may call them, besides pages of ours. */
const POSTS = [
  'app/(open)/[locale]/message/send/route.ts', // anyone: throttled, and proved where there is script
  'app/admin/language/route.ts', // anyone: sets a cookie of the browser that asks
  'app/admin/sign-in/enter/route.ts', // anyone: tries are counted
  'app/admin/sign-out/route.ts', // anyone: ends the login that is shown
];

/** Route handlers of the admin area that answer a reading request. */
const READS: string[] = [];

test('server actions stand in the actions files of domains and nowhere else', () => {
  const elsewhere = filesWithActions()
    .filter(({ path, text }) => {
      const isActions = /^lib\/[a-z]+\/actions\.ts$/.test(path);
      return (
        !isActions || !text.startsWith("'use server';\n") || text.split('use server').length > 2
      );
    })
    .map(({ path }) => path);
  expect(elsewhere).toEqual([]);
});

test('every exported action begins by asking for its domain’s permission', () => {
  const all = serverActions();
  const wrong = all.filter(({ file, permission }) => {
    const [, domain = ''] = file.split('/');
    return permission === null || permission !== ASKS[domain];
  });
  expect(wrong).toEqual([]);
  expect(all.length).toBeGreaterThan(9);
  const unknown = Object.values(ASKS).filter((permission) => !(permission in PERMISSIONS));
  expect(unknown).toEqual([]);
});

test('every page of the admin area asks who opens it, but for the open ones', () => {
  const open = adminPages()
    .filter(({ text }) => !/await signedIn\(|\[\s*signedIn\(/.test(text))
    .map(({ path }) => path);
  expect(open.toSorted()).toEqual(OPEN_PAGES);
});

test('no route handler takes more than reading, but for the listed forms, which come from our own pages', () => {
  const posts = routeHandlers().filter(({ methods }) =>
    methods.some((method) => method !== 'GET' && method !== 'HEAD'),
  );
  expect(posts.map(({ path }) => path).toSorted()).toEqual(POSTS);
  const changing = posts.map(({ methods }) => methods.filter((method) => method !== 'GET'));
  expect(changing).toEqual(POSTS.map(() => ['POST']));
  const unchecked = posts.filter(({ text }) => !/await formPost\(request\)/.test(text));
  expect(unchecked.map(({ path }) => path)).toEqual([]);
});

test('the listed route handlers of the admin area are read, each by whom it asks for first, and no others', () => {
  const reads = routeHandlers().filter(
    ({ path, methods }) =>
      path.startsWith('app/admin/') && (methods.includes('GET') || methods.includes('HEAD')),
  );
  expect(reads.map(({ path }) => path).toSorted()).toEqual(READS);
  const unasked = reads.filter(({ text }) => !/await requireActor\('/.test(text));
  expect(unasked.map(({ path }) => path)).toEqual([]);
});
