import { expect, test } from '@playwright/test';

test.use({ viewport: { width: 360, height: 740 } });

/** A reader who knows the number and the entry date of an entry, and nothing else; the bulletin has the rest. */
const cases = [
  { entered: '11/3/2025', action: 'look-up', why: 'probably liquidated by now' },
  // Expected on December 21; file by March 10, a day before day 80, and five business days before that.
  { entered: '2/10/2026', action: 'start', day: '2027-03-03', why: 'its liquidation is ahead' },
];
const homes = [
  { home: '/', unknown: 'I don’t know it', bulletin: '/find-liquidation-date/' },
  { home: '/es/', unknown: 'No la sé', bulletin: '/es/find-liquidation-date/' },
];

for (const { home, unknown, bulletin } of homes) {
  for (const { entered, action, day, why } of cases) {
    test(`from ${home} with an entry date alone, in three steps: ${why}`, async ({ page }) => {
      await page.goto(`${home}#as-of=2026-11-22`);
      await page.getByText(unknown, { exact: true }).click();
      await page.locator('input[name=entered]').fill(entered);
      await expect(page.locator('[data-answer=next-action]')).toHaveAttribute('data-value', action);
      const next = page.locator('[data-answer=next-day]');
      if (day) await expect(next).toHaveAttribute('data-value', day);
      else await expect(next, 'no day on a past estimate').toHaveCount(0);
      const doFirst = page.locator('[data-tool=plan] [data-action=do-first]').first();
      await expect(doFirst).toBeVisible();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
      if (action !== 'look-up') return;
      await doFirst.click();
      await expect(page).toHaveURL((url) => url.pathname === bulletin);
      await expect(page.locator('main a[href*="trade.cbp.dhs.gov"]').first()).toBeVisible();
    });
  }
}
