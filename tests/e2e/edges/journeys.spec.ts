import { readFileSync } from 'node:fs';
import type { BrowserContext } from '@playwright/test';
import { expect, serveCopy, test } from '../fixtures';
import { homeOf, JOURNEY, LANGUAGES } from '../journey-words';
import {
  asksForChildren,
  findsThePhone,
  keepsTheCard,
  learnsThePrice,
  learnsTheWay,
  looksWhatIsHere,
  saves,
  searches,
  seesSaved,
  seesThatItIsOpen,
  typesTheSign,
  visitOnSlow4G,
  walksThrough,
} from '../journey-steps';
import { kept, test as offline } from '../no-network';

const EVENING_BEFORE = '2027-04-26T20:30:00+03:30';
const MONTHS_LATER = '2027-09-15T11:00:00+03:30';

// The visitors that the site is for, each with a phone, in both languages.
for (const language of LANGUAGES) {
  const words = JOURNEY[language];

  test(`at the square in the rain, on slow 4G (${language}): open, here, how much, which way, for children, later`, async ({
    context,
    site,
  }) => {
    const somebody = await visitOnSlow4G(context, site.url, language);
    const { page } = somebody;
    await seesThatItIsOpen(somebody);
    await looksWhatIsHere(somebody);
    await learnsThePrice(somebody);
    await findsThePhone(somebody);
    const card = readFileSync(await keepsTheCard(somebody), 'utf8');
    expect(card).toMatch(/^BEGIN:VCARD\r\nVERSION:4\.0\r\n/);
    expect(card).toMatch(/^TEL[^\r]*\+98-?13-?0000-?0014/m);
    await learnsTheWay(somebody);
    await asksForChildren(somebody);
    await page.getByRole('link', { name: words.session, exact: true }).click();
    await expect(page.getByRole('main').getByText(words.sessionTime).first()).toBeVisible();
    await page.getByRole('main').getByRole('link', { name: words.tent }).first().click();
    await expect(page).toHaveURL(/\/map\?to=STG2$/);
    await searches(somebody, words.childrenTyped);
    await expect(page.getByRole('link', { name: words.session, exact: true })).toBeVisible();
  });
}

test('the evening before, at home: what was saved makes a walk, and is there when the browser starts again', async ({
  browser,
  contextOptions,
}) => {
  test.setTimeout(240_000);
  const start = (storageState?: Awaited<ReturnType<BrowserContext['storageState']>>) =>
    browser.newContext({ ...contextOptions, storageState });
  await serveCopy(
    async ({ url }) => {
      for (const language of LANGUAGES) {
        const words = JOURNEY[language];
        const first = await start();
        const somebody = await visitOnSlow4G(first, url, language);
        const { page } = somebody;
        await expect(page.getByRole('main').getByText(words.opensTomorrow)).toBeVisible();
        await typesTheSign(somebody);
        await saves(somebody, words.save);
        await asksForChildren(somebody);
        await page.getByRole('link', { name: words.session, exact: true }).click();
        await saves(somebody, words.saveSession);
        await walksThrough(somebody, [words.booth, words.session]);
        const again = await start(await first.storageState());
        await first.close();
        const later = await visitOnSlow4G(again, url, language, '/visit');
        await seesSaved(later, [words.booth, words.session]);
        await again.close();
      }
    },
    { env: { FAIR_NOW: EVENING_BEFORE } },
  );
});

test('months later, «the one with the reed baskets» is found however it is typed, and can be reached', async ({
  browser,
  contextOptions,
}) => {
  test.setTimeout(240_000);
  await serveCopy(
    async ({ url }) => {
      for (const language of LANGUAGES) {
        const words = JOURNEY[language];
        const context = await browser.newContext(contextOptions);
        const somebody = await visitOnSlow4G(context, url, language);
        const { page } = somebody;
        await expect(page.getByRole('main').getByText(words.over)).toBeVisible();
        const maker = page.getByRole('main').getByRole('link', { name: words.maker, exact: true });
        for (const query of words.baskets) {
          await searches(somebody, query);
          await expect(maker).toBeVisible();
        }
        await maker.click();
        await expect(page.getByRole('heading', { level: 1, name: words.maker })).toBeVisible();
        await learnsThePrice(somebody);
        await findsThePhone(somebody);
        await keepsTheCard(somebody);
        await context.close();
      }
    },
    { env: { FAIR_NOW: MONTHS_LATER } },
  );
});

offline(
  'with no network at the square, after one visit: the same, in both languages, and what is saved stays',
  async ({ page, gate, context, refused }) => {
    test.setTimeout(240_000);
    await page.goto('/');
    await kept(page);
    await gate.shut();
    await context.setOffline(true);
    for (const language of LANGUAGES) {
      const words = JOURNEY[language];
      const somebody = { page, words };
      // Opened anew, as from the phone's first screen.
      await page.goto(homeOf(language));
      await seesThatItIsOpen(somebody);
      await looksWhatIsHere(somebody);
      await learnsThePrice(somebody);
      await findsThePhone(somebody);
      await learnsTheWay(somebody);
      await asksForChildren(somebody);
      await page.goBack();
      await page.goBack();
      if (language === 'fa') await saves(somebody, words.save);
      await walksThrough(somebody, [words.booth]);
    }
    expect(refused).toEqual([]);
  },
);
