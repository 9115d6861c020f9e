import { expectAccessible } from '../axe';
import { expect, hydrated, test } from '../fixtures';

/** A word whose suggestions have a heading of more than one kind, and one that means nothing. */
const WORD = { fa: 'حصیر', en: 'mat' };

test('the search suggests while one types, by keyboard alone, and is told to a screen reader', async ({
  page,
  at,
  language,
}) => {
  await page.goto(at('/search'));
  await hydrated(page);
  const field = page
    .getByRole('main')
    .getByRole('searchbox')
    .or(page.getByRole('main').getByRole('combobox'));
  await field.focus();
  await expect(field).toHaveRole('combobox');
  await expect(field).toHaveAttribute('aria-expanded', 'false');
  await field.pressSequentially(WORD[language]);
  const list = page.getByRole('listbox');
  await expect(list.getByRole('option').first()).toBeVisible();
  await expect(field).toHaveAttribute('aria-expanded', 'true');
  await expect(list.getByRole('group').first()).toHaveAccessibleName(/.+/);
  await expect(
    page
      .getByRole('status')
      .filter({ hasText: /[0-9۰-۹]/ })
      .first(),
  ).toBeAttached();

  await page.keyboard.press('ArrowDown');
  const chosen = list.getByRole('option', { selected: true });
  await expect(chosen).toHaveCount(1);
  const id = await chosen.getAttribute('id');
  await expect(field).toHaveAttribute('aria-activedescendant', id ?? 'none');
  await expectAccessible(page, 'light');
  await expectAccessible(page, 'dark');

  await page.keyboard.press('ArrowUp');
  await expect(chosen).toHaveCount(0);
  await expect(field).not.toHaveAttribute('aria-activedescendant');
  await page.keyboard.press('Escape');
  await expect(list).toBeHidden();
  await expect(field).toBeFocused();
  await expect(field).toHaveValue(WORD[language]);

  await page.keyboard.press('ArrowDown');
  const target = await chosen.getAttribute('href');
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => decodeURI(url.pathname) === decodeURI(target ?? ''));
});

test('Enter without a choice sends the form', async ({ page, at, language }) => {
  await page.goto(at('/search'));
  await hydrated(page);
  const field = page.getByRole('main').locator('input[name=q]');
  await field.pressSequentially(WORD[language]);
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.searchParams.get('q') === WORD[language]);
});
