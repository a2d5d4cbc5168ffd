import { expect, type Page, test } from '@playwright/test';

const row = (event: string, voided = '') =>
  `09/18/2026\t09/18/2026\t${voided}\t${event}\t\t\tBQ7-1000000-2\t2704\t11/03/2025\t01\tH99`;

/** Puts a text into the field as a paste does. */
async function paste(page: Page, text: string) {
  const field = page.locator('input[name=liquidated]').first();
  await field.focus();
  await field.evaluate((input, pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    input.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  }, text);
}

const notice = (page: Page) => page.locator('[data-notice=bulletin]');

for (const { event, says } of [
  { event: 'Liquidated', says: 'liquidated on Friday, September 18, 2026' },
  { event: 'Re-liquidated', says: 'first liquidation' },
]) {
  for (const way of ['pasted', 'filled'] as const) {
    test(`a ${event} row of the bulletin, ${way}, gives its own day`, async ({ page }) => {
      await page.goto('/tools/plan/#as-of=2026-11-16');
      const field = page.locator('input[name=liquidated]').first();
      if (way === 'pasted') await paste(page, row(event));
      else await field.fill(row(event));
      await expect(page.locator('[data-liquidated="2026-09-18"]')).toHaveCount(1);
      await expect(notice(page)).toContainText(says);
      await expect(field).toHaveValue('2026-09-18');
      await expect(
        page.locator('[data-liquidated]'),
        'the entry date is no liquidation',
      ).toHaveCount(1);
      expect(page.url()).not.toContain('BQ7');
    });
  }
}

for (const { text, says, why } of [
  { text: row('Extended'), says: 'not liquidated yet', why: 'an extended one' },
  { text: row('Suspended'), says: 'not liquidated yet', why: 'a suspended one' },
  { text: row('Liquidated', '09/21/2026'), says: 'voided', why: 'a voided one' },
  {
    text: 'BQ7-1000000-2\t11/03/2025\t09/18/2026',
    says: 'which of its days',
    why: 'a row of another report',
  },
]) {
  test(`${why} gives no day and says so`, async ({ page }) => {
    await page.goto('/tools/plan/#as-of=2026-11-16');
    await paste(page, text);
    await expect(notice(page)).toContainText(says);
    await expect(page.locator('[data-liquidated]')).toHaveCount(0);
    await expect(page.locator('input[name=liquidated]').first()).toHaveValue('');
    await page.locator('input[name=liquidated]').first().fill('9/24/2026');
    await expect(notice(page)).toHaveCount(0);
    await expect(page.locator('[data-liquidated="2026-09-24"]')).toHaveCount(1);
  });
}

test('in Spanish too, on the tool of the window', async ({ page }) => {
  await page.goto('/es/tools/window/#as-of=2026-11-16');
  await paste(page, row('Extended'));
  await expect(notice(page)).toContainText('todavía no está liquidada');
  await paste(page, row('Liquidated'));
  await expect(page.locator('[data-answer="last-cape-day"]')).toHaveAttribute(
    'data-value',
    '2026-12-07',
  );
});

test('a column of days is still a list', async ({ page }) => {
  await page.goto('/tools/plan/#as-of=2026-11-16');
  await paste(page, '9/18/2026\t9/25/2026');
  await expect(page.locator('[data-liquidated]')).toHaveCount(2);
});
