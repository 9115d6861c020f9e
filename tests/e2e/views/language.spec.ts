import { expect, test } from '../fixtures';
import { entries, PUBLIC_PAGES } from '../pages';

for (const [name, path] of entries(PUBLIC_PAGES)) {
  test(`${name}: the language switch keeps the page, and leads back`, async ({
    page,
    at,
    language,
  }) => {
    const home = new URL(at(path), 'http://x');
    await page.goto(at(path));
    const other = language === 'fa' ? 'en' : 'fa';
    const change = () => page.locator(`a[hreflang|="${other}"]`).first();
    const target = (await change().getAttribute('href')) ?? '';
    const expected = language === 'fa' ? `/en${path === '/' ? '' : path}` : path;
    expect(decodeURI(target)).toBe(expected);
    await page.goto(target);
    await expect(page.locator('html')).toHaveAttribute('lang', other === 'fa' ? 'fa-IR' : 'en');
    const back = await page.locator(`a[hreflang|="${language}"]`).first().getAttribute('href');
    expect(decodeURI(back ?? '')).toBe(decodeURI(home.pathname + home.search));
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
