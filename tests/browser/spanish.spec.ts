import { expect, test } from '@playwright/test';

const SITUATION = 'last-login=2026-06-01&liquidated=2026-09-03&as-of=2026-11-02';

/** The answers of one calculator: another on the page may still be waking. */
const answersOf = (page: import('@playwright/test').Page, tool: string) =>
  page
    .locator(`[data-tool="${tool}"] [data-answer]`)
    .evaluateAll((all) =>
      all.map((one) => [one.getAttribute('data-answer'), one.getAttribute('data-value')].join('=')),
    );

for (const tool of ['plan', 'tier', 'window', 'protest']) {
  test(`the ${tool} tool gives the same days in Spanish`, async ({ page }) => {
    await page.goto(`/tools/${tool}/#${SITUATION}`);
    await expect(page.locator(`[data-tool="${tool}"] [data-answer]`).first()).toBeVisible();
    const english = await answersOf(page, tool);
    expect(english.length).toBeGreaterThan(3);
    await page.goto(`/es/tools/${tool}/#${SITUATION}`);
    await expect.poll(() => answersOf(page, tool)).toEqual(english);
    await expect(page.locator('html')).toHaveAttribute('lang', 'es');
    await expect(page.locator('.tool')).not.toContainText('How we counted');
  });
}

for (const [path, tool, hash, answer] of [
  ['/tools/stay-active/', 'stay-active', 'last-login=2026-11-01&as-of=2026-11-22', 'log-in-by'],
  ['/tools/call/', 'call', 'role=owner&asked=2026-11-12&as-of=2026-11-16', 'escalate-on'],
  ['/tools/after-filing/', 'after-filing', 'accepted=2026-11-02&as-of=2026-11-16', 'ask-on'],
  ['/cape-protest-or-cit/', 'decision', 'liquidated=2026-09-03&as-of=2026-11-02', 'path'],
] as const) {
  test(`${path} answers the same in Spanish, and its links stay in Spanish`, async ({ page }) => {
    const given = page.locator(`[data-tool="${tool}"] [data-answer="${answer}"]`);
    await page.goto(`${path}#${hash}`);
    await expect(given.first()).toBeVisible();
    const english = await answersOf(page, tool);
    await page.goto(`/es${path}#${hash}`);
    await expect.poll(() => answersOf(page, tool)).toEqual(english);
    const links = page.locator(`[data-tool="${tool}"] a:not(.cite):not([hreflang="en"])`);
    for (const href of await links.evaluateAll((all) => all.map((one) => one.getAttribute('href'))))
      expect(href).toMatch(/^(\/es\/|mailto:|tel:|https:|#)/);
  });
}

test('the desk hears English, and the reader reads what it means', async ({ page }) => {
  await page.goto('/es/tools/call/#role=owner&as-of=2026-11-16');
  for (const id of ['technology-service-desk', 'account-service-desk', 'refund-payments']) {
    await page.getByLabel('¿A quién llama?').selectOption(id);
    const desk = page.locator(`[data-desk="${id}"]`);
    const said = desk.locator('blockquote[data-say=first][lang=en]');
    await expect(said).not.toBeEmpty();
    await expect(said.locator('+ p')).toContainText(/Soy el titular|Un reembolso/);
    const questions = desk.locator('[data-ask] > li');
    expect(await questions.count()).toBeGreaterThan(3);
    await expect(questions.locator('> span[lang=en]')).toHaveCount(await questions.count());
    await expect(questions.locator('> p')).toHaveCount(await questions.count());
  }
  await expect(page.locator('[data-text=mail-ace-support][lang=en]')).toHaveValue(/reactivate/);
});

test('the offline file of a language counts in it', async ({ page }) => {
  await page.goto(`/es/offline.html#${SITUATION}`);
  await expect(page.locator('html')).toHaveAttribute('lang', 'es');
  await expect(page.locator('[data-tool=window] [data-answer=last-cape-day]')).toContainText(
    '22 de noviembre',
  );
  await expect(page.locator('main')).not.toContainText('How we counted');
  await expect(page.locator('.contact').first()).toContainText('Tenga a la mano');
});

test('days read and write in Spanish', async ({ page }) => {
  await page.goto('/es/tools/window/');
  const field = page.locator('input[name="liquidated"]');
  await field.fill('3 de septiembre de 2026');
  await expect(page.locator('[data-answer="last-cape-day"]')).toHaveAttribute(
    'data-value',
    '2026-11-22',
  );
  await expect(page.locator('[data-answer="last-cape-day"]')).toContainText('22 de nov');
  await field.fill('13/9/2026');
  await expect(page.locator('[data-error="liquidated"]')).toContainText('primero el mes');
  await expect(page.locator('[data-answer]')).toHaveCount(0);
});

test('the switch keeps the page, the place and the situation', async ({ page }) => {
  await page.goto(`/#the-five-steps&${SITUATION}`);
  await page.locator('a.switch[hreflang="es"]').click();
  await expect(page).toHaveURL(/\/es\/#the-five-steps&.*liquidated=2026-09-03/);
  await expect(page.locator('#the-five-steps')).toHaveText('Los cinco pasos');
  await page.locator('a.switch[hreflang="en"]').click();
  await expect(page).toHaveURL(/:\d+\/#the-five-steps&.*liquidated=2026-09-03/);
});

test('a page that is only in English says so', async ({ page }) => {
  await page.goto('/es/');
  const link = page.locator('main a[href$="/assessment/"]').first();
  await expect(link).toHaveAttribute('hreflang', 'en');
  await expect(link).toContainText('(en inglés)');
  await link.click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  // The switch leads to the nearest Spanish page and names it.
  await expect(page.locator('a.switch[hreflang="es"]')).toContainText('Inicio');
});

test('both languages name each other', async ({ page }) => {
  for (const path of ['/', '/es/', '/tools/plan/', '/es/tools/plan/']) {
    await page.goto(path);
    const named = await page
      .locator('link[rel="alternate"][hreflang]')
      .evaluateAll((all) => all.map((one) => one.getAttribute('hreflang')));
    expect(named, path).toEqual(['en', 'es', 'x-default']);
  }
});

test('an address that has no Spanish page says so in Spanish, with the way back', async ({
  page,
}) => {
  const answer = await page.goto('/es/court/');
  expect(answer?.status()).toBe(404);
  const said = page.locator('main [lang="es"]');
  await expect(said).toContainText('solo en inglés');
  await said.getByRole('link').click();
  await expect(page).toHaveURL(/\/es\/$/);
});
