import { createHash, randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { openDatabase } from '@/lib/db/client';
import type { Site } from '../fixtures';
import { open } from './open';
import { expect, test } from './signed-in';

const ASKED = 'این سبد حصیری را برای عید هم می‌بافید؟';

/** A new message about booth 12, as a visitor's form leaves it. @returns its address, and what its sender is told */
async function written({ dataDir }: Site) {
  const database = openDatabase(`file:${dataDir}/fair.db`);
  const unique = () => createHash('sha256').update(randomUUID()).digest('base64url');
  const { id, editionId } = await database.booth.findFirstOrThrow({ where: { number: 12 } });
  const message = await database.inquiry.create({
    data: {
      editionId,
      boothId: id,
      kind: 'inquiry',
      name: 'گلاره',
      contact: 'gelareh@example.com',
      body: ASKED,
      locale: 'fa',
      proved: true,
      statusTokenHash: unique(),
      sendKey: unique(),
      createdAt: new Date('2027-04-29T10:00:00Z'),
    },
  });
  const now = async () => {
    const { status, answer } = await database.inquiry.findUniqueOrThrow({
      where: { id: message.id },
    });
    return { status, answer };
  };
  return { path: `/admin/inbox/${message.id}`, now, leave: () => database.$disconnect() };
}

const answerField = (page: Page) => page.locator('textarea[name=answer]');
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

test('a message is found, opened, answered, given to a colleague and closed', async ({
  page,
  context,
  site,
  signedIn,
}) => {
  const { path, now, leave } = await written(site);
  await signedIn(context, 'organizer');
  await open(page, '/admin/inbox');
  const row = page.getByRole('row').filter({ hasText: ASKED }).first();
  await expect(row).toContainText('غرفهٔ ۱۲');
  await expect(row).toContainText('تازه');
  await row.getByRole('link', { name: 'گلاره' }).click();
  await expect(page).toHaveURL(new RegExp(`${path}$`));
  await expect(page.getByRole('paragraph').filter({ hasText: ASKED })).toBeVisible();
  expect(await now()).toEqual({ status: 'read', answer: '' });

  await press(page, 'ثبت پاسخ');
  await expect(answerField(page)).toHaveAttribute('aria-invalid', 'true');
  await answerField(page).fill('بله؛ تا بیستم اسفند\nسفارش بدهید.');
  await press(page, 'ثبت پاسخ');
  await expect(page.getByText('پاسخ ثبت شد و فرستنده آن را می‌بیند.')).toBeVisible();
  expect(await now()).toEqual({
    status: 'answered',
    answer: 'بله؛ تا بیستم اسفند\nسفارش بدهید.',
  });
  const letter = page.getByRole('link', { name: 'نوشتن ایمیل' });
  const href = (await letter.getAttribute('href')) ?? '';
  expect(href.startsWith('mailto:gelareh@example.com?subject=')).toBe(true);
  expect(decodeURIComponent(href)).toContain('بله؛ تا بیستم اسفند\r\nسفارش بدهید.');

  await page.locator('select[name=assignedId]').selectOption({ label: 'test-owner' });
  await press(page, 'سپردن');
  await expect(page.getByText('انجام شد.')).toBeVisible();
  await press(page, 'بستن');
  await expect(page.getByRole('button', { name: 'باز کردن دوباره' })).toBeVisible();
  expect((await now()).status).toBe('closed');
  await open(page, '/admin/inbox?status=closed');
  await expect(page.getByRole('row').filter({ hasText: ASKED }).first()).toContainText(
    'test-owner',
  );
  await leave();
});

test('two organisers answering the same message: the second is told, sees the other’s answer and decides', async ({
  page,
  browser,
  context,
  site,
  signedIn,
}) => {
  const { path, now, leave } = await written(site);
  const elsewhere = await browser.newContext({ baseURL: site.url });
  await signedIn(context, 'owner');
  await signedIn(elsewhere, 'organizer');
  const other = await elsewhere.newPage();
  await open(page, path);
  await open(other, path);
  await answerField(page).fill('پاسخ نخست');
  await press(page, 'ثبت پاسخ');
  await expect(page.getByText('پاسخ ثبت شد و فرستنده آن را می‌بیند.')).toBeVisible();

  await answerField(other).fill('پاسخ دوم');
  // What else is done meanwhile brings the page up to date, and what was typed is still about the older one.
  await press(other, 'بستن');
  await expect(other.getByRole('alert').filter({ hasText: 'test-owner' })).toBeVisible();
  await expect(other.getByText('پاسخ داده شد').first()).toBeVisible();
  await press(other, 'ثبت پاسخ تازه');
  const told = other.getByRole('alert').filter({ hasText: 'پاسخ نخست' });
  await expect(told).toContainText('test-owner');
  await expect(answerField(other)).toHaveValue('پاسخ دوم');
  expect((await now()).answer).toBe('پاسخ نخست');
  await press(other, 'ثبت پاسخ من به‌جای آن');
  await expect(other.getByText('پاسخ ثبت شد و فرستنده آن را می‌بیند.')).toBeVisible();
  expect((await now()).answer).toBe('پاسخ دوم');
  await elsewhere.close();
  await leave();
});

test('spam leaves the open messages and can be brought back', async ({
  page,
  context,
  site,
  signedIn,
}) => {
  const { path, now, leave } = await written(site);
  await signedIn(context, 'organizer');
  await open(page, path);
  await press(page, 'هرزنامه است');
  await expect(page.getByRole('button', { name: 'باز کردن دوباره' })).toBeVisible();
  await expect(answerField(page)).toHaveCount(0);
  expect((await now()).status).toBe('spam');
  await press(page, 'باز کردن دوباره');
  await expect(answerField(page)).toBeVisible();
  expect((await now()).status).toBe('read');
  await leave();
});
