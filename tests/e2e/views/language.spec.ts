import { expect, hydrated, test } from '../fixtures';
import { entries, PUBLIC_PAGES } from '../pages';

for (const [name, path] of entries(PUBLIC_PAGES)) {
  test(`${name}: the language switch keeps the page, and leads back`, async ({
    page,
    at,
    language,
  }) => {
    await page.goto(at(path));
    const other = language === 'fa' ? 'en' : 'fa';
    const inOther = other === 'en' ? `/en${path === '/' ? '' : path}` : path;
    const here = () => {
      const { pathname, search } = new URL(page.url());
      return decodeURI(pathname + search);
    };
    await hydrated(page);
    await page.locator(`a[hreflang|="${other}"]:visible`).first().click();
    await expect.poll(here).toBe(inOther);
    await expect(page.locator('html')).toHaveAttribute('lang', other === 'fa' ? 'fa-IR' : 'en');
    await hydrated(page);
    await page.locator(`a[hreflang|="${language}"]:visible`).first().click();
    await expect.poll(here).toBe(at(path));
  });
}

/** A missing page is not offered to search engines. */
const offered = entries(PUBLIC_PAGES).filter(
  ([name]) => !/missing|unknown|filter|search/.test(name),
);

for (const [name, path] of offered) {
  test(`${name}: its head names the same page in both languages`, async ({ page, at }) => {
    await page.goto(at(path));
    for (const hreflang of ['fa', 'en', 'x-default']) {
      const link = page.locator(`head link[rel=alternate][hreflang="${hreflang}"]`);
      const href = new URL((await link.getAttribute('href')) ?? '');
      const inFa = hreflang === 'en' ? `/en${path === '/' ? '' : path}` : path;
      expect(decodeURI(href.pathname)).toBe(inFa);
    }
    const canonical = await page.locator('head link[rel=canonical]').getAttribute('href');
    expect(new URL(canonical ?? '').pathname).toBe(at(path));
  });
}
