import { expect, test } from '../fixtures';
import { entries, PUBLIC_PAGES } from '../pages';

for (const [name, path] of entries(PUBLIC_PAGES)) {
  test(`${name} prints its content without what only a screen needs`, async ({ page, at }) => {
    await page.goto(at(path));
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('h1')).toBeVisible();
    for (const navigation of await page.locator('nav').all()) await expect(navigation).toBeHidden();
    const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(['rgb(255, 255, 255)', 'rgba(0, 0, 0, 0)']).toContain(ground);
  });

  test(`${name} keeps its controls visible in forced colours`, async ({ page, at }) => {
    await page.emulateMedia({ forcedColors: 'active' });
    await page.goto(at(path));
    // A control must keep an edge, an underline or a word; with colours taken away a bare box is nothing.
    const bare = await page.evaluate(() =>
      [...document.querySelectorAll('main button, main input, main select')]
        .filter((control) => control.checkVisibility())
        .filter((control) => {
          const style = getComputedStyle(control);
          const edge = Number.parseFloat(style.borderTopWidth) > 0 && style.borderStyle !== 'none';
          return !edge && !control.textContent?.trim() && !control.querySelector('svg, img');
        })
        .filter(
          (control) =>
            !['checkbox', 'radio', 'hidden'].includes(control.getAttribute('type') ?? ''),
        )
        .map((control) => control.outerHTML.slice(0, 120)),
    );
    expect(bare).toEqual([]);
  });
}
