import { expect as atOnce, type BrowserContext, type Page } from '@playwright/test';
import type { Language } from './fixtures';
import { homeOf, JOURNEY, type JourneyWords } from './journey-words';
import { onSlow4G } from './slow';

// A slow line, and two visitors who share a machine: three times what is usual.
const expect = atOnce.configure({ timeout: 15_000 });

/** A visitor's page and what it says in their language. All is done by what is seen, found by role and name. */
export type Visitor = { page: Page; words: JourneyWords };

/** Somebody with a slow line whose browser opens the first page, or another that is kept as a bookmark. */
export async function visitOnSlow4G(
  context: BrowserContext,
  url: string,
  language: Language,
  path = '',
): Promise<Visitor> {
  const page = await onSlow4G(await context.newPage());
  await page.goto(url + (path && language === 'fa' ? path : homeOf(language) + path));
  return { page, words: JOURNEY[language] };
}

const main = (page: Page) => page.getByRole('main');
/** A link of the bar at the screen's lower edge. */
const tab = (page: Page, name: string) =>
  page.getByRole('navigation').getByRole('link', { name, exact: true }).filter({ visible: true });

export async function seesThatItIsOpen({ page, words }: Visitor): Promise<void> {
  await expect(main(page).getByText(words.openNow)).toBeVisible();
}

/** From home to all booths, and to the one with the reed baskets. */
export async function looksWhatIsHere({ page, words }: Visitor): Promise<void> {
  await main(page).getByRole('link', { name: words.allBooths, exact: true }).click();
  await expect(page.getByRole('status').filter({ hasText: words.count })).toBeVisible();
  await main(page).getByRole('link', { name: words.booth, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: words.booth })).toBeVisible();
}

/** By the number that stands on the sign, from home. */
export async function typesTheSign({ page, words }: Visitor): Promise<void> {
  const field = page.getByRole('textbox', { name: words.numberField });
  await field.fill(words.typedNumber);
  await field.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: words.booth })).toBeVisible();
}

export async function learnsThePrice({ page, words }: Visitor): Promise<void> {
  const product = main(page)
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: words.product, exact: true }) });
  await expect(product).toContainText(words.price);
}

/** In words on the booth's page, and marked on the plan. */
export async function learnsTheWay({ page, words }: Visitor): Promise<void> {
  await expect(main(page).getByText(words.way)).toBeVisible();
  await expect(main(page).getByText(words.length)).toBeVisible();
  await main(page).getByRole('link', { name: words.onPlan, exact: true }).click();
  await expect(page).toHaveURL(/\/map\?booth=13#b13$/);
  const booth = page.getByRole('group').getByRole('link', { name: words.booth });
  await expect(booth.first()).toBeInViewport();
}

/** A number to call that a phone knows. */
export async function findsThePhone({ page, words }: Visitor): Promise<void> {
  const phone = main(page).getByRole('link', { name: words.phone, exact: true });
  await expect(phone).toBeVisible();
  await expect(phone).toHaveAttribute('href', 'tel:+981300000014');
}

/** The maker's card, as a phone puts it among its contacts. */
export async function keepsTheCard({ page, words }: Visitor): Promise<string> {
  const [card] = await Promise.all([
    page.waitForEvent('download'),
    main(page).getByRole('link', { name: words.card, exact: true }).click(),
  ]);
  expect(card.suggestedFilename()).toBe('booth-13.vcf');
  return card.path();
}

/** What there is for children, in the programme: when, where, and where else if it rains. */
export async function asksForChildren({ page, words }: Visitor): Promise<void> {
  await tab(page, words.programme).click();
  const session = page
    .getByRole('article')
    .or(page.getByRole('listitem'))
    .filter({
      has: page.getByRole('heading', { name: words.session, exact: true }),
    });
  const ifRain = page.getByText(words.ifRain).filter({ visible: true });
  await expect(ifRain).not.toHaveCount(0);
  await main(page).getByText(words.children, { exact: true }).first().click();
  await expect(page.getByRole('radio', { name: words.children, exact: true })).toBeChecked();
  await expect(ifRain).toHaveCount(0);
  await expect(session).toBeVisible();
  await expect(session).toContainText(words.tent);
}

/** Types into the search that every page leads to. */
export async function searches({ page, words }: Visitor, query: string): Promise<void> {
  if (!/\/search/.test(page.url()))
    await page.getByRole('banner').getByRole('link', { name: words.search, exact: true }).click();
  const name = words.searchField;
  const field = main(page)
    .getByRole('searchbox', { name })
    .or(page.getByRole('combobox', { name }));
  await field.fill(query);
  await field.press('Enter');
  await expect(page).toHaveURL((url) => url.searchParams.get('q') === query);
}

/** Presses a button that saves, and sees that it says so. */
export async function saves({ page }: Visitor, name: RegExp): Promise<void> {
  const button = main(page).getByRole('button', { name });
  await expect(button).toHaveAttribute('aria-pressed', 'false');
  await button.click();
  await expect(main(page).getByRole('button', { name, pressed: true })).toBeVisible();
}

/** My visit holds what was saved. */
export async function seesSaved({ page }: Visitor, saved: readonly string[]): Promise<void> {
  for (const name of saved)
    await expect(main(page).getByRole('link', { name, exact: true })).toBeVisible();
}

/** From any page to my visit, which makes a walk of what was saved. */
export async function walksThrough(visitor: Visitor, saved: readonly string[]): Promise<void> {
  const { page, words } = visitor;
  await tab(page, words.myVisit).click();
  await seesSaved(visitor, saved);
  await main(page).getByRole('button', { name: words.makeWalk }).click();
  await expect(page.getByRole('status').filter({ hasText: words.walked })).toBeVisible();
}
