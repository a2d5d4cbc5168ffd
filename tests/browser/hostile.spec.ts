// Hostile text in the address, in storage and in the fields: no markup runs, no error escapes, and
// the calculator still answers afterwards.
import { expect, type Page, test } from '@playwright/test';
import fc from 'fast-check';

const MARKUP = [
  '<img src=x onerror="globalThis.ran=1">',
  '"><script>globalThis.ran=1</script>',
  '<svg/onload=globalThis.ran=1>',
  "'-globalThis.ran=1-'",
  'javascript:globalThis.ran=1',
  '{{globalThis.ran=1}}',
  '<iframe srcdoc="<script>parent.ran=1</script>">',
  '%3Cimg%20src=x%20onerror=globalThis.ran=1%3E',
];
const BROKEN = [
  '%',
  '%E0%A4%A',
  '\u202e2026-09-03',
  '9'.repeat(3000),
  ' '.repeat(3000),
  '1/1/'.repeat(900),
];
const RANDOM = fc.sample(fc.string({ unit: 'binary', maxLength: 60 }), { numRuns: 20, seed: 7 });
const HOSTILE = [...MARKUP, ...BROKEN, ...RANDOM.map((text) => text.toWellFormed())];

async function watch(page: Page) {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('dialog', (dialog) => {
    errors.push(`dialog: ${dialog.message()}`);
    dialog.dismiss();
  });
  return async () => {
    // What was put in as markup stands there as text, or not at all.
    expect(
      await page.locator('main :is([data-tool] script, img, iframe, svg[onload])').count(),
    ).toBe(0);
    expect(await page.evaluate(() => 'ran' in globalThis)).toBe(false);
    expect(errors).toEqual([]);
  };
}

const answers = (page: Page) =>
  expect(page.locator('[data-answer="last-cape-day"]').first()).toHaveAttribute(
    'data-value',
    '2026-11-22',
  );

for (const tool of ['plan', 'window']) {
  test(`/tools/${tool}/: hostile addresses`, async ({ page }) => {
    const fine = await watch(page);
    await page.goto(`/tools/${tool}/#liquidated=2026-09-03&as-of=2026-10-01`);
    await answers(page);
    for (const text of HOSTILE) {
      for (const fragment of [
        `liquidated=${text}&as-of=${text}&role=${text}`,
        `${text}=2026-09-03&__proto__=${text}`,
        text,
      ]) {
        await page.evaluate((hash) => {
          location.hash = hash;
        }, fragment);
      }
    }
    await fine();
    // A page that begins with one.
    await page.goto('about:blank');
    await page.goto(
      `/tools/${tool}/#liquidated=${encodeURIComponent(MARKUP[0]!)}&${encodeURIComponent(MARKUP[1]!)}=1`,
    );
    await expect(page.locator('[data-error="liquidated"]').first()).toBeVisible();
    await fine();
    await page.evaluate(() => {
      location.hash = '#liquidated=2026-09-03&as-of=2026-10-01';
    });
    await answers(page);
  });
}

test('hostile text in every field', async ({ page }) => {
  const fine = await watch(page);
  await page.goto('/tools/plan/#liquidated=2026-09-03&as-of=2026-10-01');
  await answers(page);
  for (const name of ['last-login', 'liquidated', 'entered', 'checklist-days']) {
    const box = page.locator(`[data-tool=plan] input[name=${name}]`);
    for (const text of [...MARKUP, ...BROKEN.slice(0, 4), '']) {
      // A field under "More" folds away with its error.
      await box.evaluate((element) => element.closest('details')?.setAttribute('open', ''));
      await box.fill(text);
    }
  }
  await fine();
  await page.locator('input[name=liquidated]').fill('9/3/2026');
  await answers(page);
});

test('hostile storage', async ({ page }) => {
  const fine = await watch(page);
  const kept = [
    ...MARKUP,
    '{"version":1,"typed":{"__proto__":{"ran":1}}}',
    '{"version":1,"typed":{"liquidated":"<img src=x onerror=globalThis.ran=1>","role":"<b>"},"checklist":{"owner":"<i>"}}',
    '{"version":1,"typed":[]}',
    '{"version":1e999}',
    '['.repeat(20_000),
  ];
  await page.goto('/tools/plan/');
  for (const text of kept) {
    await page.evaluate((value) => localStorage.setItem('cape-situation', value), text);
    await page.goto('about:blank');
    await page.goto('/tools/plan/#liquidated=2026-09-03&as-of=2026-10-01');
    await answers(page);
    await fine();
  }
});
