import { expect, type Page, test } from '@playwright/test';
import { paths } from '../../src/rules/sign-in-question';
import { placePages, routePages } from '../../src/words/pages';

const pageOf = (end: string) => ({ ...routePages, ...placePages })[end as keyof typeof routePages];
const ways = paths().map(({ answers, end }) => ({
  steps: answers.map((one) => one.join('=')),
  page: pageOf(end),
}));
const hash = (page: Page) => new URL(page.url()).hash;
/** The fold or the link that stands for these answers. */
const kept = (page: Page, steps: readonly string[]) =>
  page.locator(`[data-questions] [data-keep="${steps.join('&')}"]`);
const fold = (page: Page, ...steps: string[]) => kept(page, steps).locator('> summary');

/** Gives the answers one by one; the last is the link. */
async function answer(page: Page, steps: readonly string[]) {
  for (let given = 1; given < steps.length; given++) {
    await fold(page, ...steps.slice(0, given)).click();
  }
  await kept(page, steps).click();
}

for (const { steps, page: target } of ways) {
  test(`${steps.join(', ')}: leads to ${target} and keeps the answers`, async ({ page }) => {
    await page.goto('/');
    await answer(page, steps);
    const [address = '', anchor] = target.split('#');
    await expect(page).toHaveURL((url) => url.pathname === address);
    expect(hash(page)).toBe(`#${[anchor, ...steps].filter(Boolean).join('&')}`);
    if (anchor) await expect(page.locator(`[id="${anchor}"]`)).toBeInViewport();
  });
}

test('answers stand in the address beside the plan, survive a reload and the way back', async ({
  page,
}) => {
  await page.goto('/#liquidated=2026-09-03&as-of=2026-11-02');
  await expect(page.locator('[data-answer="start-by"]')).toBeVisible();
  await fold(page, 'see=inactive').click();
  await fold(page, 'see=inactive', 'who=owner').click();
  await expect.poll(() => hash(page)).toContain('&see=inactive&who=owner');
  // The plan takes them for nothing it should know, and leaves them where they are.
  await expect(page.locator('.actions .refusal')).toHaveCount(0);
  await page.locator('input[name="liquidated"]').fill('9/8/2026');
  await expect
    .poll(() => hash(page))
    .toBe('#liquidated=2026-09-08&as-of=2026-11-02&see=inactive&who=owner');

  await page.reload();
  const last = kept(page, ['see=inactive', 'who=owner', 'then=lost']);
  await expect(last).toBeVisible();
  await last.click();
  await expect(page).toHaveURL(/account-service-desk/);
  expect(hash(page)).toContain('then=lost');
  await page.goBack();
  await expect(last).toBeVisible();
  // The way back is to the place of the questions; the planner above counts once it is near.
  await page.locator('.tool').scrollIntoViewIfNeeded();
  await expect(page.locator('[data-answer="last-cape-day"]')).toHaveAttribute(
    'data-value',
    '2026-11-27',
  );
});

test('the way home marks the end that was chosen', async ({ page }) => {
  await page.goto('/');
  await answer(page, ['see=token', 'then=mine']);
  await expect(page).toHaveURL(/technology-service-desk/);
  await page.locator('header .name').click();
  await expect(kept(page, ['see=token', 'then=mine'])).toHaveAttribute('aria-current', 'true');
  expect(hash(page)).toBe('#see=token&then=mine');
  // Another answer takes its place, and an answer taken back leaves the address.
  await fold(page, 'see=inside').click();
  await expect.poll(() => hash(page)).toBe('#see=inside');
  await expect(kept(page, ['see=token', 'then=mine'])).toBeHidden();
  await fold(page, 'see=inside').click();
  await expect.poll(() => hash(page)).toBe('');
});

test('Clear takes the answers back with everything else', async ({ page }) => {
  await page.goto('/#liquidated=2026-09-03&as-of=2026-11-02&see=inactive&who=user');
  await expect(kept(page, ['see=inactive', 'who=user', 'then=in'])).toBeVisible();
  await expect(page.locator('[data-answer="start-by"]')).toBeVisible();
  await page.locator('.tool').getByRole('button', { name: 'Clear', exact: true }).click();
  await expect(kept(page, ['see=inactive', 'who=user', 'then=in'])).toBeHidden();
  await expect.poll(() => hash(page)).toBe('');
});

test('the keyboard alone goes all the way', async ({ page }) => {
  await page.goto('/');
  await fold(page, 'see=inactive').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(fold(page, 'see=inactive', 'who=user')).toBeFocused();
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await expect(kept(page, ['see=inactive', 'who=user', 'then=in'])).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#owner-reactivates&see=inactive&who=user&then=in$/);
});

test('a hostile answer opens nothing and is shown to nobody', async ({ page }) => {
  await page.goto('/#see=%3Cb%3E&who="]&then=x&liquidated=2026-09-03&as-of=2026-11-02');
  await expect(page.locator('[data-answer="start-by"]')).toBeVisible();
  await expect(page.locator('[data-questions] details[open]')).toHaveCount(0);
});

test('no code of the questions is fetched before the first answer', async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
  await page.goto('/', { waitUntil: 'networkidle' });
  expect(fetched.filter((path) => /sign-in-answers|progress-store/.test(path))).toEqual([]);
  await fold(page, 'see=token').click();
  await expect
    .poll(() => fetched.filter((path) => path.includes('sign-in-answers')))
    .toHaveLength(1);
});

test('the Spanish questions lead to Spanish pages', async ({ page }) => {
  await page.goto('/es/');
  await answer(page, ['see=inactive', 'who=user', 'then=in']);
  await expect(page).toHaveURL(
    /\/es\/reactivate\/reset-password\/#owner-reactivates&see=inactive&who=user&then=in$/,
  );
  await expect(page.locator('#owner-reactivates')).toBeInViewport();
  await page.goto('/es/');
  const last = kept(page, ['see=never']);
  await expect(last).toHaveAttribute('href', /^\/es\/set-up-account\//);
  await expect(last).not.toContainText('(en inglés)');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  for (const home of ['/', '/es/']) {
    test(`${home}: the same questions lead to the same pages`, async ({ page }) => {
      for (const { steps, page: target } of ways) {
        await page.goto(home);
        await answer(page, steps);
        const { pathname, hash: anchor } = new URL(page.url());
        expect(pathname.replace(/^\/es/, '') + anchor, steps.join()).toBe(target);
      }
    });
  }
});

test('on a phone the planner comes first, and the questions under it', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  for (const home of ['/', '/es/']) {
    await page.goto(home);
    await expect(page.locator('input[name="liquidated"]')).toBeInViewport();
    const [tool, questions] = await Promise.all(
      ['.tool', '[data-questions]'].map((part) => page.locator(part).boundingBox()),
    );
    expect(questions!.y).toBeGreaterThan(tool!.y + tool!.height);
  }
});
