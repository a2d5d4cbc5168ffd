import { expect, test } from '@playwright/test';

const PAGE = '/cape-protest-or-cit/';

const cases: readonly {
  liquidated: string;
  set?: readonly [name: string, value: string];
  path: string;
  why: string;
}[] = [
  { liquidated: '2026-09-18', path: 'cape', why: 'inside the CAPE window' },
  { liquidated: '2026-09-03', path: 'cape', why: 'day 80' },
  { liquidated: '2026-09-02', path: 'protest', why: 'day 81' },
  { liquidated: '2026-05-26', path: 'protest', why: 'day 180' },
  { liquidated: '2026-05-25', path: 'counsel', why: 'day 181' },
  {
    liquidated: '2026-09-18',
    set: ['protest', 'open'],
    path: 'withdraw-then-cape',
    why: 'an open protest in the window',
  },
  {
    liquidated: '2026-07-10',
    set: ['protest', 'suspended'],
    path: 'protest-stands',
    why: 'a suspended protest after it',
  },
  {
    liquidated: '2026-09-18',
    set: ['protest', 'denied-review'],
    path: 'summons',
    why: 'denied with further review',
  },
  {
    liquidated: '2026-09-18',
    set: ['type', '23'],
    path: 'protest',
    why: 'a type that CAPE refuses',
  },
  {
    liquidated: '2026-09-18',
    set: ['reconciliation', 'filed'],
    path: 'protest',
    why: 'reconciliation on file',
  },
];
for (const { liquidated, set, path, why } of cases) {
  test(`${path}: ${why}`, async ({ page }) => {
    await page.goto(`${PAGE}#liquidated=${liquidated}&as-of=2026-11-22`);
    const tool = page.locator('[data-tool=decision]');
    await tool.scrollIntoViewIfNeeded();
    await expect(tool.locator('[data-answer=path]')).toBeVisible();
    if (set) await tool.locator(`select[name="${set[0]}"]`).selectOption(set[1]);
    await expect(tool.locator('[data-answer=path]')).toHaveAttribute('data-value', path);
  });
}

test('an entry not liquidated, and one declared already', async ({ page }) => {
  await page.goto(PAGE);
  const tool = page.locator('[data-tool=decision]');
  await tool.locator('select[name="is-liquidated"]').selectOption('no');
  await expect(tool.locator('[data-answer=path]')).toHaveAttribute('data-value', 'cape');
  await tool.locator('input[name="declared"]').check();
  await expect(tool.locator('[data-answer=path]')).toHaveAttribute('data-value', 'wait');
  await expect(tool.locator('[data-reason=declared] a')).toHaveAttribute('href', /sources/);
});
