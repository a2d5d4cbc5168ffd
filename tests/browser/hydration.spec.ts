// A page loads no calculator before somebody touches one, and loses nothing that is done meanwhile.
import type { Page, Route } from '@playwright/test';
import { answer, expect, field, test } from './quiet';

const PAGE = '/time-tiers/';

/** Holds all programs but the page's own back until they are let go; the load event waits for some. */
async function holdBack(page: Page): Promise<() => Promise<void>> {
  const held: Route[] = [];
  let hold = true;
  await page.route('**/_astro/*.js', (route) => {
    if (hold) held.push(route);
    else void route.continue();
  });
  return async () => {
    hold = false;
    await Promise.all(held.map((route) => route.continue()));
  };
}

test('reading a guide loads the page and nothing else', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith('data:')) asked.push(new URL(request.url()).pathname);
  });
  await page.goto(PAGE);
  await page.locator('astro-island [data-tool]').first().scrollIntoViewIfNeeded();
  await page.waitForLoadState('networkidle');
  expect(asked.filter((path) => path !== '/favicon.ico')).toEqual([PAGE]);
});

test('a day typed before the program is there is answered when it comes', async ({ page }) => {
  const go = await holdBack(page);
  await page.goto(PAGE, { waitUntil: 'commit' });
  await field(page, 'last-login').pressSequentially('6/1/2026');
  await expect(page.locator('astro-island:not([ssr])')).toHaveCount(0);
  await go();
  await expect(field(page, 'last-login')).toHaveValue('6/1/2026');
  await expect(field(page, 'last-login')).toBeFocused();
  await expect(answer(page, 'log-in-by')).toHaveAttribute('data-value', '2026-07-15');
  expect(new URL(page.url()).hash).toBe('#last-login=2026-06-01');
});

for (const [path, why] of [
  ['/', 'hydrated by the touch'],
  ['/tools/plan/#as-of=2026-11-22', 'hydrated by the address'],
] as const) {
  test(`a key that falls as the calculator is hydrated keeps its place: ${why}`, async ({
    page,
  }) => {
    const go = await holdBack(page);
    // The reader's next key, at the first moment after the calculator is there.
    await page.addInitScript(() => {
      document.addEventListener('DOMContentLoaded', () => {
        new MutationObserver(([change], watch) => {
          const island = change?.target as HTMLElement;
          watch.disconnect();
          const text = island.querySelector<HTMLInputElement>('[name="last-login"]');
          if (!text) return;
          text.setRangeText('26', text.selectionStart ?? 0, text.selectionEnd ?? 0, 'end');
          text.dispatchEvent(new Event('input', { bubbles: true }));
        }).observe(document.body, { subtree: true, attributeFilter: ['ssr'] });
      });
    });
    await page.goto(path, { waitUntil: 'commit' });
    await field(page, 'liquidated').fill('9/3/2026');
    await field(page, 'last-login').pressSequentially('6/1/20');
    await go();
    await expect(answer(page, 'start-by')).toHaveCount(1);
    await expect(field(page, 'last-login')).toHaveValue('6/1/2026');
    await expect(answer(page, 'log-in-by')).toHaveAttribute('data-value', '2026-07-15');
  });
}

test('a cursor inside the text stays there when the calculator is hydrated', async ({ page }) => {
  const go = await holdBack(page);
  await page.goto(PAGE, { waitUntil: 'commit' });
  await field(page, 'last-login').pressSequentially('6/12026');
  for (let step = 0; step < 4; step += 1) await page.keyboard.press('ArrowLeft');
  await go();
  await expect(page.locator('astro-island:not([ssr])')).toHaveCount(1);
  await page.keyboard.type('/');
  await expect(field(page, 'last-login')).toHaveValue('6/1/2026');
});

test('what is chosen and opened before the program is there holds when it comes', async ({
  page,
}) => {
  const go = await holdBack(page);
  await page.goto('/', { waitUntil: 'commit' });
  await field(page, 'last-login').fill('6/1/2026');
  await page.locator('.unknown-date > summary').click();
  await page.getByText('Owner (TAO)').click();
  await field(page, 'liquidated').first().fill('9/3/2026');
  await go();
  await expect(answer(page, 'last-cape-day').first()).toHaveAttribute('data-value', '2026-11-22');
  await expect(page.locator('.unknown-date')).toHaveAttribute('open', '');
  await expect(page.locator('[name="role"][value="owner"]')).toBeChecked();
  expect(new URL(page.url()).hash).toContain('role=owner');
});

test('a tick before the program is there counts when it comes', async ({ page }) => {
  const go = await holdBack(page);
  await page.goto('/checklist/customs-broker/', { waitUntil: 'commit' });
  await page.locator('[data-item="broker"]').getByLabel('Fail').check();
  await go();
  await expect(answer(page, 'checklist-days')).toHaveAttribute('data-value', '2');
  await expect(page.locator('[data-item="broker"]').getByLabel('Fail')).toBeChecked();
});

test('Enter in a field sends nothing, with the program or without', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const go = await holdBack(page);
  await page.goto(PAGE, { waitUntil: 'commit' });
  await field(page, 'last-login').fill('6/1/2026');
  await field(page, 'last-login').press('Enter');
  await go();
  await expect(answer(page, 'log-in-by')).toBeVisible();
  await field(page, 'last-login').press('Enter');
  expect(asked.filter((url) => /2026|last-login/.test(url))).toEqual([]);
  expect(new URL(page.url()).search).toBe('');
});

test('an address that comes later hydrates the calculator too', async ({ page }) => {
  await page.goto('/tools/tier/', { waitUntil: 'commit' });
  await page.goto(`${PAGE}`);
  await page.evaluate(() => {
    location.hash = 'last-login=2026-06-01&as-of=2026-11-22';
  });
  await page.locator('astro-island [data-tool]').first().scrollIntoViewIfNeeded();
  await expect(answer(page, 'tier')).toHaveAttribute('data-value', '1');
});

test('a file dropped before the program is there is read when it comes', async ({ page }) => {
  const go = await holdBack(page);
  await page.goto('/tools/entries/', { waitUntil: 'commit' });
  await page.locator('.drop').evaluate((box) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(
      new File(['Entry Number,Liquidation Date\nABC12345679,09/03/2026\n'], 'one.csv'),
    );
    for (const type of ['dragover', 'drop']) {
      const event = new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true });
      // Not prevented, the browser would leave the page and show the file.
      if (box.dispatchEvent(event)) throw new Error(`${type} was left to the browser`);
    }
  });
  await expect(page.locator('astro-island:not([ssr])')).toHaveCount(0);
  await go();
  await expect(page.locator('[data-answer="rows-read"]')).toHaveAttribute('data-value', '1');
});
