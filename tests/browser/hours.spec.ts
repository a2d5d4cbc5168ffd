import { expect, open, setClock, test } from './quiet';

// The desk's line is reported closed from Saturday 10 p.m. to Sunday 5 a.m. in the East, where the
// winter holds on the day of this clock.
const NOW = new Date('2026-11-24T15:00:00Z');

for (const [timezoneId, says, why] of [
  ['Pacific/Honolulu', 'closed Saturday 5 p.m. to Sunday 12 a.m.', 'five hours behind'],
  ['America/Los_Angeles', 'closed Saturday 7 p.m. to Sunday 2 a.m.', 'three hours behind'],
  ['Asia/Shanghai', 'closed Sunday 11 a.m. to Sunday 6 p.m.', 'the next day already'],
  ['America/New_York', 'Your own time is the same.', 'the East itself'],
] as const) {
  test.describe(timezoneId, () => {
    test.use({ timezoneId });

    test(`contacts tell the hours in the reader’s own time: ${why}`, async ({ page }) => {
      await setClock(page, NOW);
      await page.goto('/contacts/');
      for (const id of ['account-service-desk', 'technology-service-desk']) {
        const contact = page.locator(`[data-contact=${id}]`);
        await contact.scrollIntoViewIfNeeded();
        await expect(contact.locator('[data-own-hours]')).toContainText(says);
        await expect(contact.locator('.hours')).toContainText('Saturday 10 p.m. to Sunday 5 a.m.');
      }
    });
  });
}

test('the phone script tells them too', async ({ page }) => {
  await setClock(page, NOW);
  await open(page, '/tools/call/');
  await expect(page.locator('[data-own-hours]')).toContainText('closed Saturday 5 p.m.');
});

test('a Spanish page tells them in Spanish', async ({ page }) => {
  await setClock(page, NOW);
  await page.goto('/es/reactivate/technology-service-desk/');
  await page.locator('.own-hours').scrollIntoViewIfNeeded();
  await expect(page.locator('[data-own-hours]')).toContainText('En su hora local');
  await expect(page.locator('[data-own-hours]')).toContainText('del sábado a las 5');
});

test('they take no calculator’s place on a page: the planner beside them still answers', async ({
  page,
}) => {
  await open(page, '/reactivate/account-service-desk/#liquidated=2026-10-01&as-of=2026-11-22');
  await expect(page.locator('[data-answer=start-by-3]')).toHaveAttribute(
    'data-value',
    '2026-12-11',
  );
});
