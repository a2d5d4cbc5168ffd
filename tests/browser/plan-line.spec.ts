import { expect, field, test } from './quiet';

const line = '.plan-line';

for (const [address, says, why] of [
  [
    '/contacts/#liquidated=2026-09-24&as-of=2026-11-27',
    'Start by Fri, Dec 4 (in 7 days) · Back to my days',
    'the day and how far away',
  ],
  [
    '/file-cape/#liquidated=2026-09-15,2026-09-24&as-of=2026-11-27',
    'Start today · Back to my days',
    'of several the most pressing',
  ],
  [
    '/errors/#liquidated=2026-06-24&as-of=2026-11-27',
    'Protest by Mon, Dec 21 (in 24 days) · Back to my days',
    'past day 80',
  ],
  [
    '/contacts/#liquidated=2026-01-05&as-of=2026-11-27',
    'Talk to counsel · Back to my days',
    'no day is left',
  ],
  [
    '/contacts/#last-login=2026-11-20&as-of=2026-11-27',
    'Sign in by Sun, Jan 3 (in 37 days) · Back to my days',
    'no entry',
  ],
  ['/contacts/#liquidated=soon', 'Back to my days', 'what cannot be read gives no day'],
  [
    '/es/contacts/#liquidated=2026-09-24&as-of=2026-11-27',
    'Empiece el vie, 4 de dic (en 7 días) · Volver a mis días',
    'in Spanish',
  ],
] as const) {
  test(`a guide says the next day, ${why}: ${address}`, async ({ page }) => {
    await page.goto(address);
    await expect(page.locator(line)).toHaveText(says);
    // The plan alone answers.
    await expect(page.locator(`${line} [data-answer]`)).toHaveCount(0);
  });
}

test('the line leads back with the dates', async ({ page }) => {
  await page.goto('/contacts/#liquidated=2026-09-24&as-of=2026-11-27');
  await page.locator(`${line} a`).click();
  await expect(page).toHaveURL(/\/#.*liquidated=2026-09-24/);
  await expect(page.locator('[data-answer=next-day]')).toHaveAttribute('data-value', '2026-12-04');
  await expect(page.locator(line)).toHaveCount(0);
});

test('the line follows what a calculator of the guide is given', async ({ page }) => {
  await page.goto('/file-cape/#liquidated=2026-09-24&as-of=2026-11-27');
  await expect(page.locator(line)).toContainText('Dec 4');
  await page.locator('[data-action=change-inputs]').first().click();
  await field(page, 'liquidated').first().fill('10/15/2026');
  await expect(page.locator(line)).toContainText('Dec 23');
});

test('a guide without dates loads nothing of it', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('/contacts/#role=owner');
  await page.waitForLoadState('networkidle');
  expect(asked.filter((path) => /plan-line|calculators/.test(path))).toEqual([]);
  await expect(page.locator(line)).toHaveCount(0);
});
