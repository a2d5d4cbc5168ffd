import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';

test.use({ viewport: { width: 360, height: 740 } });

test('for each desk and role: the number, the first sentences, the questions', async ({ page }) => {
  await page.goto('/tools/call/#role=owner&as-of=2026-11-16');
  await expect(page.locator('[data-answer=escalate-on]')).toBeVisible();
  const desk = page.getByLabel('Whom do you call?');
  const said = new Set<string>();
  for (const id of ['technology-service-desk', 'account-service-desk', 'refund-payments']) {
    await desk.selectOption(id);
    const script = page.locator(`[data-desk=${id}]`);
    await expect(script.locator('a[href^="tel:+1"]')).toBeVisible();
    expect(await script.locator('[data-ask] li').count()).toBeGreaterThan(3);
    said.add(await script.locator('[data-say=first]').innerText());
    await expect(script).toContainText('Social Security number');
  }
  expect(said.size).toBe(3);
  await desk.selectOption('account-service-desk');
  await page.getByText('User', { exact: true }).click();
  await expect(page.locator('[data-say=first]')).toContainText('I am a user');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
});

test.describe('the day to ask again', () => {
  for (const { hash, value, why } of [
    { hash: 'asked=2026-11-16', value: '2026-11-23', why: 'a working week' },
    { hash: 'asked=2026-11-16&tier=1', value: '2026-11-17', why: 'tier 1' },
    {
      hash: 'asked=2026-11-16&liquidated=2026-09-03',
      value: '2026-11-19',
      why: 'an entry that closes first',
    },
    { hash: '', value: '2026-11-23', why: 'asked today' },
  ]) {
    test(why, async ({ page }) => {
      await page.goto(`/tools/call/#${hash}&as-of=2026-11-16`);
      await expect(page.locator('[data-answer=escalate-on]')).toHaveAttribute('data-value', value);
    });
  }

  test('is absent while a figure cannot be read', async ({ page }) => {
    await page.goto('/tools/call/#asked=soon&as-of=2026-11-16');
    await expect(page.locator('[data-error=asked]')).toBeVisible();
    await expect(page.locator('[data-answer=escalate-on]')).toHaveCount(0);
  });
});

test('the e-mails are ready, name the address to send from, and ask for nothing here', async ({
  page,
}) => {
  await page.goto('/tools/call/#liquidated=2026-09-10&as-of=2026-11-12');
  const mail = page.locator('[data-mail=ace-support]');
  await expect(mail).toContainText('reactivation');
  await expect(mail.locator('.warning')).toContainText('from the e-mail address on');
  await expect(mail.locator('textarea')).toHaveValue(/by Friday, November 27, 2026/);
  const link = new URL((await mail.locator('a').getAttribute('href'))!);
  expect(link.protocol + link.pathname).toBe('mailto:ACE.Support@cbp.dhs.gov');
  expect(link.searchParams.get('subject')).toContain('reactivation');
  expect(link.searchParams.get('body')).toBe(
    (await mail.locator('textarea').inputValue()).replaceAll('\n', '\r\n'),
  );
  const lookup = new URL((await page.locator('[data-mail=tao-lookup] a').getAttribute('href'))!);
  expect(lookup.searchParams.get('subject')).toBe('Trade Account Owner Lookup');
  const fields = await page
    .locator('input, textarea:not([readonly])')
    .evaluateAll((all) =>
      all.map((one) => one.getAttribute('name') ?? one.getAttribute('data-note')),
    );
  expect(fields.join(' ')).not.toMatch(/ior|irs|mail|password|ssn/i);
});

test('notes stay in the page, and on the device only after a yes', async ({ page }) => {
  await page.goto('/tools/call/#as-of=2026-11-16');
  await expect(page.locator('[data-answer=escalate-on]')).toBeVisible();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.locator('[data-note=agent]').fill('Agent Lee');
  await page.locator('[data-note=said]').fill('Send the form\nby Friday');
  await expect(page.locator('[data-text=notes]')).toHaveValue(/Agent Lee.*by Friday/s);
  expect(asked.filter((url) => !url.endsWith('/favicon.svg'))).toEqual([]);
  expect(page.url()).not.toContain('Lee');
  const stored = () => page.evaluate(() => localStorage.getItem('cape-notes'));
  expect(await stored()).toBeNull();
  await page.locator('[data-action=remember]').check();
  // Saved after the next frame.
  await expect.poll(stored).toContain('Agent Lee');
  await page.reload();
  await expect(page.locator('[data-note=agent]')).toHaveValue('Agent Lee');
  await page.locator('[data-action=clear]').click();
  await expect(page.locator('[data-note=agent]')).toHaveValue('');
  await expect.poll(stored).toBeNull();
});

test('several contacts make a log: the next day to ask and whom, on paper and as a file', async ({
  page,
}) => {
  await page.goto('/tools/call/#as-of=2026-11-27');
  await expect(page.locator('[data-answer=escalate-on]')).toBeVisible();
  const first = page.locator('[data-contact="1"]');
  await first.locator('[data-note=time]').fill('11/16/2026 10:30');
  await first.locator('[data-note=way]').selectOption('call');
  await first.locator('[data-note=desk]').fill('Technology Service Desk');
  await first.locator('[data-note=ticket]').fill('INC-7');
  await first.locator('[data-note=promised]').fill('12/1/2026');
  await page.locator('[data-action=add-contact]').click();
  const second = page.locator('[data-contact="2"]');
  await second.locator('[data-note=time]').fill('Nov 20, 2026');
  await second.locator('[data-note=way]').selectOption('email');
  await second.locator('[data-note=desk]').fill('ACE Support');
  const next = page.locator('[data-answer=ask-on]');
  await expect(next, 'five business days over Thanksgiving').toHaveAttribute(
    'data-value',
    '2026-11-30',
  );
  await expect(next).toContainText('ACE Support');
  await expect(page.locator('[data-answer=ask-whom]')).toHaveAttribute('data-value', 'by-phone');
  await expect(page.locator('[data-answer=also-ask-on]')).toHaveAttribute(
    'data-value',
    '2026-12-02',
  );
  await expect(page.locator('[data-answer=escalate-on]')).toHaveCount(0);
  expect(page.url()).not.toMatch(/INC|Support/);

  const saved = page.waitForEvent('download');
  await page.locator('[data-action=log-text]').click();
  const file = await saved;
  expect(file.suggestedFilename()).toBe('contact-log.txt');
  const text = await readFile(await file.path(), 'utf8');
  expect(text).toMatch(/ACE Support again on Monday, November 30, 2026/);
  expect(text).toMatch(/Contact 1.*INC-7.*December 1, 2026.*Contact 2.*E-mail/s);

  await page.evaluate(() => {
    window.print = () => {
      document.title = `printed ${document.documentElement.dataset.print}`;
    };
  });
  await page.locator('[data-action=print-log]').click();
  await expect(page).toHaveTitle('printed log');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.log-paper')).toContainText('INC-7');
  await expect(page.locator('h1')).toBeHidden();
  await expect(page.locator('[data-note=ticket]').first()).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await second.locator('[data-action=remove-contact]').click();
  await expect(page.locator('[data-contact]')).toHaveCount(1);
  await first.locator('[data-note=settled]').check();
  await expect(page.locator('[data-answer=ask-on]')).toHaveCount(0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
});

test('the log speaks Spanish on the Spanish page', async ({ page }) => {
  await page.goto('/es/tools/call/#as-of=2026-11-27');
  await page.locator('[data-note=time]').fill('16 de noviembre de 2026');
  await page.locator('[data-note=way]').selectOption({ label: 'Correo electrónico' });
  await expect(page.locator('[data-answer=ask-on]')).toContainText('Vuelva a preguntar');
  await expect(page.locator('[data-answer=ask-whom]')).toContainText('Llame');
  await expect(page.locator('[data-text=notes]')).toHaveValue(/lunes, 16 de noviembre de 2026/);
});

for (const { typed, field, says, why } of [
  { typed: 'soon', field: 'promised', says: '9/24/2026', why: 'no day' },
  { typed: '11/13/2026', field: 'promised', says: 'before the day', why: 'before the contact' },
  { typed: '11/28/2026', field: 'time', says: 'cannot be', why: 'a contact still ahead' },
]) {
  test(`a ${field} that is ${why} is said beside its field, and gives no day to ask`, async ({
    page,
  }) => {
    await page.goto('/tools/call/#as-of=2026-11-27');
    await page.locator('[data-note=time]').fill('11/16/2026');
    await expect(page.locator('[data-answer=ask-on]')).toBeVisible();
    await page.locator(`[data-note=${field}]`).fill(typed);
    await expect(page.locator(`[data-error=${field}]`)).toContainText(says);
    await expect(page.locator('[data-answer=ask-on]')).toHaveCount(0);
  });
}

test('a device that is full says so, and the notes stay on the page', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await page.goto('/tools/call/#as-of=2026-11-16');
  await expect(page.locator('[data-answer=escalate-on]')).toBeVisible();
  await page.locator('[data-note=ticket]').fill('INC-7');
  await page.locator('[data-action=remember]').click();
  await expect(page.locator('[data-trouble=refused]').first()).toContainText(
    'What you typed stays',
  );
  await page.locator('[data-note=agent]').fill('Agent Lee');
  await expect(page.locator('[data-note=ticket]')).toHaveValue('INC-7');
  await expect(page.locator('[data-text=notes]')).toHaveValue(/Agent Lee.*INC-7/s);
});

for (const path of ['/tools/call/', '/tools/stay-active/']) {
  test(`${path} has no fault that axe finds`, async ({ page }) => {
    await page.goto(`${path}#last-login=2026-11-01&as-of=2026-11-16`);
    await expect(page.locator('[data-answer]').first()).toBeVisible();
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  });
}

test('without JavaScript the script still reads', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/tools/call/');
  await expect(page.locator('a[href^="tel:+1"]')).toBeVisible();
  await expect(page.locator('[data-say=first]')).toBeVisible();
  await expect(page.locator('[data-mail=ace-support] textarea')).toHaveValue(/reactivate/);
  await context.close();
});
