import { expect } from '../fixtures';
import { kept, test } from '../no-network';

/** Where a drawn line begins and ends: of several shortest ones the way back may take another. */
const ends = (line: string | null) =>
  [/^M[\d ]+/, /[\d ]+$/].map((end) => end.exec(line ?? '')?.[0]);

test('a way asked for without a network is drawn on the kept plan between the places the site draws it between, as long as there', async ({
  page,
  network,
  refused,
}) => {
  test.setTimeout(90_000);
  const line = page.locator('svg.plan .plan-way path').first();
  const length = page.getByText(/\d+ m\b.*\bmin|[۰-۹]+ متر.*دقیقه/).first();
  await page.goto('/map?from=ENT1&to=12');
  const told = { line: await line.getAttribute('d'), length: await length.innerText() };
  await page.goto('/map');
  await kept(page);
  await network(false);

  await page.goto('/map?from=ENT1&to=۱۲');
  await expect(page.locator('html')).toHaveAttribute('data-copy', /./);
  await expect(page.getByRole('heading', { name: /از .*ورودی.* به .*غرفهٔ .?۱۲/ })).toBeVisible();
  expect(ends(told.line)).toEqual([expect.any(String), expect.any(String)]);
  expect(ends(await line.getAttribute('d'))).toEqual(ends(told.line));
  const [metres = 'no figure'] = /[۰-۹]+/.exec(told.length) ?? [];
  await expect(page.locator('main').getByRole('status').first()).toContainText(metres);

  // The form of the kept plan asks for the way back, and the address can be passed on.
  await page.locator('.plan-ask summary').click();
  await page.locator('.plan-ask select[name=from]').selectOption('12');
  await page.locator('.plan-ask select[name=to]').selectOption('ENT1');
  await page.getByRole('button', { name: 'نشان دادن راه' }).click();
  await expect(page).toHaveURL(/\/map\?from=12&to=ENT1$/);
  await expect(page.getByRole('heading', { name: /از .*غرفهٔ .?۱۲.* به .*ورودی/ })).toBeVisible();

  await page.goto('/en/map?from=ENT1&to=999');
  await expect(page.getByText('is not on the map')).toBeVisible();
  await page.goto('/en/map?from=12&to=12');
  await expect(page.locator('main').getByRole('status').first()).toBeVisible();
  await expect(line).toHaveCount(0);
  expect(refused).toEqual([]);
});
