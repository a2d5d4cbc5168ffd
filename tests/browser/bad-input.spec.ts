import { expect, expectAnswers, field, open, refusal, test } from './quiet';

const LONG = 'x'.repeat(10_000);
const MARKUP = '<img src=x onerror=alert(1)>';
const show = (text: string) => (text === LONG ? 'ten thousand letters' : 'markup');

// What each text is refused for is tried without a browser: tests/islands/bad-input.test.tsx.
test('a bad day typed is said beside its field, and stays', async ({ page }) => {
  await open(page, '/tools/plan/');
  await field(page, 'liquidated').first().fill('2/30/2026');
  await expect(refusal(page, 'liquidated')).toHaveText(/no such day/i);
  await expect(field(page, 'liquidated').first()).toHaveValue('2/30/2026');
  await expect(field(page, 'liquidated').first()).toHaveAttribute('aria-invalid', 'true');
  await expect(page.locator('[data-answer]')).toHaveCount(0);
  expect(new URL(page.url()).hash).toBe('');
});

for (const [text, says] of [
  [LONG, /too long/i],
  [MARKUP, /not a day we can read|too long/i],
] as const) {
  test(`in the address: ${show(text)}`, async ({ page }) => {
    await open(page, `/tools/window/#liquidated=${encodeURIComponent(text)}&as-of=2026-11-22`);
    await expect(refusal(page, 'liquidated')).toHaveText(says);
    await expect(field(page, 'liquidated')).toHaveValue(text);
    await expect(page.locator('[data-answer]')).toHaveCount(0);
    await expect(page.locator('[data-tool] img')).toHaveCount(0);
  });
}

test('an emptied field is no mistake, and nothing is answered for it', async ({ page }) => {
  await open(page, '/tools/window/#liquidated=2026-09-03&as-of=2026-11-22');
  await expectAnswers(page, { 'last-cape-day': '2026-11-22' });
  await field(page, 'liquidated').fill('');
  await expect(refusal(page, 'liquidated')).toHaveCount(0);
  await expect(page.locator('[data-answer]')).toHaveCount(0);
});

for (const [at, key, says, answers] of [
  ['/tools/tier/#last-login=2026-05-01&as-of=2026-13-01', 'as-of', /no such day/i, false],
  ['/tools/window/#liquidated=2026-09-03&as-of=soon', 'as-of', /not a day we can read/i, false],
  ['/tools/protest/#liquidated=2026-09-03&as-of=9/3/26', 'as-of', /year in full/i, false],
  ['/tools/stay-active/#last-login=2026-05-01&as-of=soon', 'as-of', /can read/i, false],
  ['/cape-protest-or-cit/#liquidated=2026-09-03&as-of=soon', 'as-of', /can read/i, false],
  ['/tools/call/#as-of=soon', 'as-of', /can read/i, false],
  ['/tools/entries/#tier=9', 'tier', /not one of the choices/i, false],
  ['/tools/window/#liquidated=2026-09-03&tier=9', 'tier', /not one of the choices/i, true],
  ['/tools/tier/#last-login=2026-05-01&lead-days=x', 'lead-days', /whole number/i, true],
] as const) {
  test(`no field of its own, and still shown beside one: ${at}`, async ({ page }) => {
    await page.goto(at);
    // It is hydrated by the first pointer or focus.
    await page.locator('[data-tool]').first().scrollIntoViewIfNeeded();
    await expect(refusal(page, key)).toHaveText(says);
    if (answers) await expect(page.locator('[data-answer]').first()).toBeVisible();
    else await expect(page.locator('[data-answer]')).toHaveCount(0);
  });
}

test('a field that came with a bad value stays while it is mended', async ({ page }) => {
  await open(page, '/tools/tier/#last-login=2026-10-08&as-of=2026-13-01');
  await expect(refusal(page, 'as-of')).toBeVisible();
  await field(page, 'as-of').fill('');
  await field(page, 'as-of').pressSequentially('11/22/2026');
  await expectAnswers(page, { 'account-state': 'locked', tier: 1 });
  await expect(field(page, 'as-of')).toBeFocused();
  await page.locator('[data-action=clear]').click();
  await expect(field(page, 'as-of')).toHaveCount(0);
});

test('a key given twice', async ({ page }) => {
  await open(page, '/tools/window/#liquidated=2026-09-03&liquidated=2026-09-08&as-of=2026-11-22');
  await expect(refusal(page, 'liquidated')).toHaveText(/more than once/);
  await expect(field(page, 'liquidated').first()).toHaveValue('2026-09-03');
  await expect(field(page, 'liquidated').last()).toHaveValue('2026-09-08');
  await expect(page.locator('[data-answer]')).toHaveCount(0);
});
