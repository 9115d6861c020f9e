import { expect, type Page } from '@playwright/test';

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

/** Controls without an edge, an underline, a word or a picture: with colours taken away they are nothing. */
const bareControls = () =>
  [...document.querySelectorAll('main button, main input, main select')]
    .filter((control) => control.checkVisibility())
    .filter((control) => {
      const style = getComputedStyle(control);
      const edge = Number.parseFloat(style.borderTopWidth) > 0 && style.borderStyle !== 'none';
      return !edge && !control.textContent?.trim() && !control.querySelector('svg, img');
    })
    .filter(
      (control) => !['checkbox', 'radio', 'hidden'].includes(control.getAttribute('type') ?? ''),
    )
    .map((control) => control.outerHTML.slice(0, 120));

/**
 * What is chosen or current and looks like its neighbours that are not: each is compared with one of the same
 * name and class beside it, by all that reaches the eye.
 */
const sameAsNeighbours = () => {
  const seen = [
    'color',
    'backgroundColor',
    'backgroundImage',
    'border',
    'outline',
    'fontWeight',
    'textDecoration',
    'boxShadow',
    'content',
    'blockSize',
    'fill',
    'stroke',
    'strokeWidth',
  ] as const;
  const look = (node: Element) =>
    [null, '::before', '::after']
      .map((part) => getComputedStyle(node, part))
      .flatMap((style) => seen.map((property) => style[property]))
      .join();
  const state = '[aria-current]:not([aria-current="false"]), [aria-pressed="true"]';
  return [...document.querySelectorAll(state)]
    .filter((node) => node.checkVisibility())
    .filter((node) => {
      const group = node.closest('nav, ul, fieldset, [role=group], svg')?.querySelectorAll('*');
      const other = [...(group ?? [])].find(
        (one) =>
          one !== node &&
          one.tagName === node.tagName &&
          one.getAttribute('class') === node.getAttribute('class') &&
          !one.matches(state) &&
          one.checkVisibility(),
      );
      return other !== undefined && look(other) === look(node);
    })
    .map((node) => node.outerHTML.slice(0, 120));
};

/** Nothing of the page reaches out of a window of 320 px, nor of one at 200 % zoom. */
export async function expectNothingSticksOut(page: Page): Promise<void> {
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await page.evaluate(sticksOut), 'at 320 px').toEqual([]);
  // 640 px at 200 % are 320 CSS px, but media queries and sizes in px count too.
  await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
  await page.setViewportSize({ width: 640, height: 800 });
  expect(await page.evaluate(sticksOut), 'at 200 % zoom').toEqual([]);
  await page.evaluate(() => document.documentElement.style.removeProperty('font-size'));
}

/** On paper: the heading, black on white, and no navigation. */
export async function expectPrintable(page: Page): Promise<void> {
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('h1')).toBeVisible();
  for (const navigation of await page.locator('nav').all()) await expect(navigation).toBeHidden();
  const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  expect(['rgb(255, 255, 255)', 'rgba(0, 0, 0, 0)']).toContain(ground);
  await page.emulateMedia({ media: null });
}

/** With the reader's own colours every control is still seen, and which of them is chosen. */
export async function expectControlsInForcedColours(page: Page): Promise<void> {
  await page.emulateMedia({ forcedColors: 'active' });
  expect(await page.evaluate(bareControls), 'in forced colours').toEqual([]);
  expect(await page.evaluate(sameAsNeighbours), 'chosen, in forced colours').toEqual([]);
  await page.emulateMedia({ forcedColors: null });
}
