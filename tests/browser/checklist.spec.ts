import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { hydrate } from './quiet';

const KEY = 'cape-situation';
const hash = (page: Page) => new URL(page.url()).hash;
const stored = (page: Page) => page.evaluate((key) => localStorage.getItem(key), KEY);
const item = (page: Page, id: string) => page.locator(`[data-item="${id}"]`);

/** The overview, hydrated. */
async function open(page: Page, fragment = '', wait = true) {
  await page.goto(`/checklist/${fragment}`);
  if (wait) await hydrate(page.locator('astro-island:has([data-tool=checklist])'));
}
const counts = (page: Page, days: number) =>
  expect(page.locator('[data-answer="checklist-days"]')).toHaveAttribute(
    'data-value',
    String(days),
  );

test('open items add up in the address, passed ones do not', async ({ page }) => {
  await open(page);
  await item(page, 'owner').getByLabel('Fail').check();
  await counts(page, 5);
  await item(page, 'roles').getByLabel('Don’t know').check();
  await counts(page, 6);
  expect(hash(page)).toBe('#checklist-days=6');
  await item(page, 'owner').getByLabel('Pass').check();
  await counts(page, 1);
  await item(page, 'roles').getByRole('button', { name: 'Take back' }).click();
  await counts(page, 0);
  expect(hash(page)).not.toContain('owner');
});

test('days from another page stay in the sum until all five are answered', async ({ page }) => {
  await page.goto('/checklist/customs-broker/#checklist-days=5');
  await page.locator('[data-tool="checklist-item"]').scrollIntoViewIfNeeded();
  await page.locator('astro-island:not([ssr]) [data-item="broker"]').waitFor();
  await item(page, 'broker').getByLabel('Fail').check();
  await counts(page, 7);
  expect(hash(page)).toBe('#checklist-days=7');
  await page.getByRole('button', { name: /as ticked here/ }).click();
  expect(hash(page)).toBe('#checklist-days=2');

  await open(page, '#checklist-days=9');
  for (const id of ['owner', 'broker', 'ach', 'ior']) {
    await item(page, id).getByLabel('Pass').check();
  }
  await counts(page, 9);
  await item(page, 'roles').getByLabel('Fail').check();
  await counts(page, 1);
});

test('in the plan, ticks move the start, and a typed number wins until the next tick', async ({
  page,
}) => {
  await page.goto('/tools/plan/#liquidated=2026-09-30&as-of=2026-10-01');
  const start = page.locator('[data-answer="start-by"]');
  // The last CAPE day is Saturday, December 19; the file-by day the Friday before it.
  await expect(start).toHaveAttribute('data-value', '2026-12-11');
  await page.locator('[data-part="checklist"] summary').click();
  await item(page, 'owner').getByLabel('Fail').check();
  await expect(start).toHaveAttribute('data-value', '2026-12-04');
  await page.getByText('Change the assumptions').click();
  await page.locator('[name="checklist-days"]').fill('1');
  await expect(start).toHaveAttribute('data-value', '2026-12-10');
  await counts(page, 1);
  await item(page, 'broker').getByLabel('Don’t know').check();
  await counts(page, 7);
  await expect(start).toHaveAttribute('data-value', '2026-12-02');
});

test('nothing is stored before the yes; then ticks come back, also in the plan', async ({
  page,
}) => {
  await open(page);
  await item(page, 'ior').getByLabel('Fail').check();
  expect(await stored(page)).toBeNull();
  await page.getByLabel('Remember on this device').check();
  await open(page);
  await expect(item(page, 'ior').getByLabel('Fail')).toBeChecked();
  await page.goto('/tools/plan/#liquidated=2026-09-30&checklist-days=5');
  await page.locator('[data-part="checklist"] summary').click();
  await expect(item(page, 'ior').getByLabel('Fail')).toBeChecked();
  await page.getByRole('button', { name: 'Clear', exact: true }).click();
  expect(await stored(page)).toBeNull();
});

test('a file saves the ticks and brings them back; a hostile one changes nothing', async ({
  page,
}) => {
  await open(page);
  await item(page, 'ach').getByLabel('Fail').check();
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as a file' }).click();
  const path = await (await saving).path();
  expect(JSON.parse(await readFile(path, 'utf8'))).toEqual({
    format: 'cape-checklist',
    version: 1,
    checklist: { ach: 'fail' },
  });
  await open(page);
  await item(page, 'ior').getByLabel('Pass').check();
  const file = page.locator('[data-action="load-checklist"]');
  for (const text of ['{"format":"cape-checklist","version":1,"checklist":{"x":1}}', 'x', '']) {
    await file.setInputFiles({ name: 'a.json', mimeType: 'text/plain', buffer: Buffer.from(text) });
    await expect(page.getByText('Nothing was changed')).toBeVisible();
    await expect(item(page, 'ior').getByLabel('Pass')).toBeChecked();
  }
  await file.setInputFiles(path);
  await expect(item(page, 'ach').getByLabel('Fail')).toBeChecked();
  await expect(item(page, 'ior').getByLabel('Pass')).not.toBeChecked();
});

test.describe('storage that fails', () => {
  const faults = [
    {
      why: 'full',
      trouble: 'refused',
      inject: () => {
        Storage.prototype.setItem = () => {
          throw new DOMException('full', 'QuotaExceededError');
        };
      },
    },
    {
      why: 'blocked',
      trouble: 'refused',
      inject: () =>
        Object.defineProperty(window, 'localStorage', {
          get() {
            throw new DOMException('blocked', 'SecurityError');
          },
        }),
    },
    {
      why: 'corrupt',
      trouble: 'unreadable',
      inject: () => localStorage.setItem('cape-situation', '{"version":1,"typ'),
    },
    {
      why: 'from a newer version',
      trouble: 'newer',
      inject: () => localStorage.setItem('cape-situation', '{"version":9,"typed":{}}'),
    },
  ];
  for (const { why, trouble, inject } of faults) {
    test(`${why}: the page says so, works on and loses nothing`, async ({ page }) => {
      await page.addInitScript(inject);
      await open(page);
      const note = page.locator(`[data-trouble="${trouble}"]`);
      if (trouble !== 'refused') await expect(note).toBeVisible();
      await item(page, 'owner').getByLabel('Fail').check();
      if (trouble !== 'unreadable') {
        await page.getByLabel('Remember on this device').click();
        await expect(note).toContainText(/What you typed stays|saves nothing/);
      }
      await item(page, 'broker').getByLabel('Fail').check();
      await counts(page, 7);
      if (trouble === 'newer') expect(await stored(page)).toContain('"version":9');
    });
  }

  test('unreadable memory is replaced by an explicit yes alone', async ({ page }) => {
    await page.goto('/about/');
    await page.evaluate(() => localStorage.setItem('cape-situation', 'x'));
    await open(page);
    await item(page, 'owner').getByLabel('Fail').check();
    expect(await stored(page)).toBe('x');
    await page.getByLabel('Remember on this device').check();
    expect(JSON.parse((await stored(page)) ?? '').checklist).toEqual({ owner: 'fail' });
  });
});

test.describe('two tabs', () => {
  test('a tab whose ticks were saved follows the other', async ({ page, context }) => {
    await open(page);
    await page.getByLabel('Remember on this device').check();
    const other = await context.newPage();
    await open(other);
    await item(other, 'owner').getByLabel('Fail').check();
    await expect(item(page, 'owner').getByLabel('Fail')).toBeChecked();
    await item(page, 'broker').getByLabel('Fail').check();
    await counts(other, 7);
    await other.getByLabel('Remember on this device').uncheck();
    await expect(page.locator('[data-trouble="removed"]')).toBeVisible();
    await counts(page, 7);
    await item(page, 'ach').getByLabel('Fail').check();
    expect(await stored(page)).toBeNull();
  });

  test('another’s link does not replace what is remembered', async ({ page, context }) => {
    await open(page, '#liquidated=2026-09-30');
    await page.getByLabel('Remember on this device').check();
    const before = await stored(page);
    const other = await context.newPage();
    await open(other, '#liquidated=2026-10-15');
    await expect(other.locator('[data-trouble="differs"]')).toBeVisible();
    await item(other, 'roles').getByLabel('Fail').check();
    expect(await stored(page)).toBe(before);
    await other.getByRole('button', { name: 'Show what is remembered' }).click();
    expect(hash(other)).toBe('#liquidated=2026-09-30');
    await expect(other.locator('[data-trouble]')).toHaveCount(0);
  });
});
