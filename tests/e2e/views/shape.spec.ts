import { expect, test } from '../fixtures';
import { entries, PUBLIC_PAGES } from '../pages';

/** Elements that reach out of the window, each as a line; what scrolls inside its own box is none. */
const sticksOut = () => {
  const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth;
  if (wide <= 0) return [];
  const { clientWidth } = document.documentElement;
  return [...document.querySelectorAll('body *')]
    .filter((element) => {
      const { left, right, width } = element.getBoundingClientRect();
      return width > 0 && (right > clientWidth + 1 || left < -1);
    })
    .slice(0, 5)
    .map((element) => `${wide} px: ${element.outerHTML.slice(0, 120)}`);
};

for (const [name, path] of entries(PUBLIC_PAGES)) {
  test(`${name} is in the right language and direction, with one title`, async ({
    page,
    at,
    language,
  }) => {
    await page.goto(at(path));
    const html = page.locator('html');
    await expect(html).toHaveAttribute('lang', language === 'fa' ? 'fa-IR' : 'en');
    await expect(html).toHaveAttribute('dir', language === 'fa' ? 'rtl' : 'ltr');
    await expect(page.locator('h1')).toHaveCount(1);
    await expect(page.locator('main')).toHaveCount(1);
    await expect(page).toHaveTitle(/\S/);
  });

  test(`${name} needs no sideways scrolling at 320 px, nor at 200 % zoom`, async ({ page, at }) => {
    // 640 px at 200 % are 320 CSS px, but media queries and sizes in px count too.
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(at(path));
    expect(await page.evaluate(sticksOut)).toEqual([]);
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
    await page.setViewportSize({ width: 640, height: 800 });
    expect(await page.evaluate(sticksOut)).toEqual([]);
  });
}
