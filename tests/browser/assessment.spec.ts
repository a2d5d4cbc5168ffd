import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { serve } from '../../scripts/serve.mjs';
import { buildElsewhere } from './elsewhere';

const facts = '#last-login=2026-03-01&liquidated=2026-09-30&role=owner&as-of=2026-11-22';

test.describe('without an address of its own', () => {
  test('the offer leads to the site’s page, and the facts come along', async ({ page }) => {
    await page.goto(`/time-tiers/${facts}`);
    const link = page.locator('[data-link="assessment"]');
    await expect(link).toHaveText('Write a summary to send');
    await link.click();
    await expect(page).toHaveURL(/\/assessment\/#.*liquidated=2026-09-30/);
    const text = page.locator('[data-part="summary"]');
    await text.scrollIntoViewIfNeeded();
    await expect(text).toHaveValue(/Last sign-in: Sunday, March 1, 2026/);
    await expect(text).toHaveValue(/Last day for CAPE Saturday, December 19, 2026/);
    await expect(text).toHaveValue(/Last day to protest Monday, March 29, 2027/);
  });

  test('every word is in sight, and what is copied, saved and mailed is that text', async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(`/assessment/${facts}`);
    const text = page.locator('[data-part="summary"]');
    await text.scrollIntoViewIfNeeded();
    await expect(text).toHaveValue(/Owner \(TAO\)/);
    await page.locator('[data-part="checklist"] summary').click();
    await page.locator('[data-item="ach"]').getByLabel('Fail').check();
    await expect(text).toHaveValue(/ACH refund account: fail/);
    await text.fill('My own words & more\nsecond line');
    await page.locator('[data-action="copy-text"]').click();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('My own words');
    const mail = new URL((await page.locator('[data-action="mail"]').getAttribute('href')) ?? '');
    expect(mail.pathname).toBe('');
    expect(mail.searchParams.get('body')).toBe('My own words & more\r\nsecond line');
    expect(mail.searchParams.has('to')).toBe(false);
    const saving = page.waitForEvent('download');
    await page.locator('[data-action="save-text"]').click();
    expect(await readFile(await (await saving).path(), 'utf8')).toBe(
      'My own words & more\nsecond line\n',
    );
    await page.locator('[data-action="write-anew"]').click();
    await expect(text).toHaveValue(/ACH refund account: fail/);
  });
});

test.describe('with an address given at build, in a folder of a server', () => {
  test.setTimeout(240_000);
  const url = 'https://assessment.example/start?from=guide';

  test('every offer leads there and carries nothing; offline works in the folder', async ({
    browser,
  }) => {
    const { folder, remove } = await buildElsewhere({ BASE: '/guide/', ASSESSMENT_URL: url });
    const { address, close } = await serve(folder, { base: '/guide/' });
    const context = await browser.newContext({ serviceWorkers: 'allow' });
    const page = await context.newPage();
    const asked: string[] = [];
    await context.route('https://assessment.example/**', (route) => {
      asked.push(route.request().url(), route.request().headers().referer ?? 'no referrer');
      return route.fulfill({ body: 'there' });
    });
    for (const path of ['time-tiers/', 'which-lock/', 'assessment/', '']) {
      await page.goto(`${address}${path}${facts}`);
      const link = page.locator('[data-link="assessment"]').first();
      expect(await link.getAttribute('href')).toBe(url);
      expect(await link.getAttribute('rel')).toContain('noreferrer');
    }
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => true));
    await page.locator('[data-link="assessment"]').first().click();
    await page.waitForURL(url);
    expect(page.url()).toBe(url);
    expect(asked).toEqual([url, 'no referrer']);
    await close();
    await context.setOffline(true);
    await page.goto(`${address}errors/`);
    await expect(page.locator('h1')).toBeVisible();
    await page.goto(`${address}tools/plan/${facts}`);
    await expect(page.locator('[data-answer="last-cape-day"]')).toHaveAttribute(
      'data-value',
      '2026-12-19',
    );
    await context.close();
    await remove();
  });

  for (const wrong of ['http://assessment.example/', 'not an address']) {
    test(`the build refuses ${wrong}`, async () => {
      await expect(buildElsewhere({ ASSESSMENT_URL: wrong })).rejects.toThrow(/ASSESSMENT_URL/);
    });
  }
});
