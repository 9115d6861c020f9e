import { expectAccessible } from '../axe';
import { test } from '../fixtures';
import { entries, PUBLIC_PAGES } from '../pages';

for (const [name, path] of entries(PUBLIC_PAGES)) {
  test(`${name}: axe finds nothing, light or dark`, async ({ page, at }) => {
    await page.goto(at(path));
    await expectAccessible(page, 'light');
    await expectAccessible(page, 'dark');
  });
}
