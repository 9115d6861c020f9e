import { expect, test } from '../fixtures';

test('a session that is on shows in its page’s head how much of it is over, and nowhere else', async ({
  page,
  at,
}) => {
  await page.goto(at('/sessions/S304'));
  const bar = page.locator('.session-head .done-bar');
  await expect(bar).toBeVisible();
  const [box, head, title] = await Promise.all(
    [bar, page.locator('.session-head'), page.locator('h1')].map((one) => one.boundingBox()),
  );
  if (!box || !head || !title) throw new Error('something has no box');
  // It begins where the head does, below the title, and is no wider.
  expect(box.y).toBeGreaterThanOrEqual(title.y + title.height);
  expect(box.y + box.height).toBeLessThanOrEqual(head.y + head.height + 16);
  expect(box.x).toBeGreaterThanOrEqual(head.x - 1);
  expect(box.x + box.width).toBeLessThanOrEqual(head.x + head.width + 1);
});
