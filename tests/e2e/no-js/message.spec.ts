import { openDatabase } from '@/lib/db/client';
import { expect, test } from '../fixtures';
import { expectSent, write } from '../message';

test('a message is sent without script, marked as unproved; what is wrong comes back with what was typed', async ({
  page,
  site,
}) => {
  await page.goto('/message?booth=12');
  await page.locator('[name=contact]').fill('خانه');
  await write(page, 'خط یکم\nخط دوم');
  await page.locator('main [type=submit]').click();
  await expect(page.locator('main [role=alert]')).toBeVisible();
  await expect(page.locator('[name=contact]')).toBeFocused();
  await expect(page.locator('[name=contact]')).toHaveValue('خانه');
  await expect(page.locator('[name=body]')).toHaveValue('خط یکم\nخط دوم');
  await expect(page.locator('[name=name]')).toHaveValue('نرگس');
  await page.locator('[name=contact]').fill('');
  // A person takes longer than the three seconds that a form must be old.
  await expect(async () => {
    await page.locator('main [type=submit]').click();
    await expectSent(page, 'خط یکم');
  }).toPass({ intervals: [3_500] });
  const database = openDatabase(`file:${site.dataDir}/fair.db`);
  const [row, ...more] = await database.inquiry.findMany({ where: { body: 'خط یکم\nخط دوم' } });
  await database.$disconnect();
  expect([row?.proved, more.length]).toEqual([false, 0]);
});
