// A check of a rule grows old by the reader's own date. The page says so at its top; the answers stay.
import { expect, test } from '@playwright/test';
import { day, plusDays } from '../../src/rules/day';
import { freshUntil } from '../../src/rules/freshness';
import { capeWindow, protestWindow } from '../../src/rules/parameters';
import { setClock } from './quiet';

const agency = freshUntil(capeWindow);
const law = freshUntil(protestWindow);
/** A guide may cite a source that was read earlier than the rules were checked. */
const guide = plusDays(agency, -15);
/** A moment of that day in Eastern time, late in the evening: it is the next day in UTC already. */
const evening = (on: string) => new Date(`${on}T23:30:00-05:00`);

const notices = 'main p.stale';
const marks = '.answers small.stale';

for (const [path, last] of [
  ['/', agency],
  ['/tools/plan/', agency],
  ['/tools/dates/', agency],
  ['/file-cape/', guide],
  ['/past-the-window/protest/', guide],
] as const) {
  test(`${path}: nothing on the last fresh day, a notice on the day after`, async ({ page }) => {
    await setClock(page, evening(last));
    await page.goto(path);
    await expect(page.locator('template[data-until]').first()).toBeAttached();
    await expect(page.locator('main h1')).toBeVisible();
    await expect(page.locator(notices)).toHaveCount(0);

    await setClock(page, evening(plusDays(agency, 1)));
    await page.goto('about:blank');
    await page.goto(path);
    await expect(page.locator(notices)).toHaveCount(1);
    await expect(page.locator(notices)).toContainText('CBP’s rules');
    await expect(page.locator('main > :not(nav, template)').first()).toHaveClass(/stale/);
  });
}

test('after the limit of statutes both are said, and the answers stand and are marked', async ({
  page,
}) => {
  await setClock(page, evening(plusDays(law, 1)));
  await page.goto('/tools/protest/#liquidated=2026-09-03&as-of=2026-11-22');
  await expect(page.locator(notices)).toHaveText([/^The law/, /^CBP’s rules/]);
  const answer = page.locator('[data-answer="last-protest-day"]');
  await expect(answer).toHaveAttribute('data-value', '2027-03-02');
  await expect(answer.locator('small.stale')).toHaveText('old check');
});

test('as-of moves the count and not the reader’s own date', async ({ page }) => {
  await setClock(page, evening('2026-11-22'));
  await page.goto('/tools/protest/#liquidated=2029-09-03&as-of=2029-10-01');
  await expect(page.locator('[data-answer="last-protest-day"]')).toBeVisible();
  await expect(page.locator(`${notices}, ${marks}`)).toHaveCount(0);

  // Nor does an as-of from before the check make an old check young.
  await setClock(page, evening(plusDays(day(law), 1)));
  await page.goto('about:blank');
  await page.goto('/tools/protest/#liquidated=2026-09-03&as-of=2026-11-22');
  await expect(page.locator(marks).first()).toBeVisible();
  await expect(page.locator(notices)).toHaveCount(2);
});
