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
  { liquidated: '2026-09-18', set: ['type', '21'], path: 'protest', why: 'a warehouse entry' },
  { liquidated: '2026-09-18', set: ['type', '31'], path: 'cape', why: 'a warehouse withdrawal' },
  { liquidated: '2026-09-18', set: ['protest', 'unknown'], path: 'find-out', why: 'not known' },
  { liquidated: '2026-09-18', set: ['declared', 'yes'], path: 'wait', why: 'accepted' },
  { liquidated: '2026-05-25', set: ['declared', 'yes'], path: 'counsel', why: 'day 181, accepted' },
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
  await tool.locator('select[name="declared"]').selectOption('yes');
  await expect(tool.locator('[data-answer=path]')).toHaveAttribute('data-value', 'wait');
  await expect(tool.locator('[data-reason=declared] a')).toHaveAttribute('href', /sources/);
});

test('nothing is preset, and what is not answered is said', async ({ page }) => {
  await page.goto(`${PAGE}#liquidated=2026-09-18&as-of=2026-11-22`);
  const tool = page.locator('[data-tool=decision]');
  await tool.scrollIntoViewIfNeeded();
  for (const name of [
    'is-liquidated',
    'type',
    'protest',
    'reconciliation',
    'drawback',
    'declared',
  ]) {
    await expect(tool.locator(`select[name="${name}"]`)).toHaveValue('');
  }
  await expect(tool.locator('[data-reason=protest-unknown]')).toBeVisible();
  await tool.locator('select[name="protest"]').selectOption('none');
  await expect(tool.locator('[data-reason=protest-unknown]')).toHaveCount(0);
});

test('an entry whose liquidation is not known is looked up first', async ({ page }) => {
  await page.goto(PAGE);
  const tool = page.locator('[data-tool=decision]');
  await tool.locator('select[name="is-liquidated"]').selectOption('unknown');
  await expect(tool.locator('[data-answer=path]')).toHaveAttribute('data-value', 'look-up');
  await expect(tool.locator('a[href*="find-liquidation-date"]')).toBeVisible();
});

for (const [today, correctBy, why] of [
  ['2026-12-20', '2026-12-20', 'the last day of a correction'],
  ['2026-12-21', undefined, 'the day after it'],
] as const) {
  test(`an entry not liquidated can be corrected up to a day: ${why}`, async ({ page }) => {
    await page.goto(`${PAGE}#entered=2026-02-23&as-of=${today}`);
    const tool = page.locator('[data-tool=decision]');
    await tool.locator('select[name="is-liquidated"]').selectOption('no');
    await expect(tool.locator('[data-answer=path]')).toHaveAttribute('data-value', 'cape');
    const answer = tool.locator('[data-answer=correct-by]');
    if (correctBy) await expect(answer).toHaveAttribute('data-value', correctBy);
    else await expect(answer).toHaveCount(0);
  });
}
