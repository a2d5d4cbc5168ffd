import { answer, expect, expectAnswers, field, open, refusal, test } from './quiet';

const LONG = 'x'.repeat(10_000);
const MARKUP = '<img src=x onerror=alert(1)>';
const show = (text: string) => (text.length > 40 ? `${text.slice(0, 20)}… (${text.length})` : text);

const days: readonly (readonly [text: string, says: RegExp, why: string])[] = [
  ['2026-02-30', /no such day/i, 'an impossible day'],
  ['2/30/2026', /no such day/i, 'an impossible day with slashes'],
  ['2027-02-29', /no such day/i, 'no leap year'],
  ['9/3/26', /year in full/i, 'a two-digit year'],
  ['13/9/2026', /month first/i, 'the day before the month'],
  ['3.9.2026', /two ways/i, 'ambiguous'],
  ['1929-12-31', /between 1930 and 2100/i, 'before 1930'],
  ['2101-01-01', /between 1930 and 2100/i, 'after 2100'],
  ['soon', /not a day we can read/i, 'letters'],
  [LONG, /too long/i, 'ten thousand characters'],
  [MARKUP, /not a day we can read|too long/i, 'markup'],
  [',', /type a day/i, 'a comma alone'],
];

/** Where each day is typed. */
const places = [
  ['/tools/plan/', 'liquidated'],
  ['/tools/tier/', 'last-login'],
] as const;

for (const [address, key] of places) {
  for (const [text, says, why] of days) {
    if (key === 'last-login' && text === ',') continue;
    test(`${address} ${key}: ${why}, typed`, async ({ page }) => {
      await open(page, address);
      await field(page, key).fill(text);
      await expect(refusal(page, key)).toHaveText(says);
      await expect(field(page, key)).toHaveValue(text);
      await expect(field(page, key)).toHaveAttribute('aria-invalid', 'true');
      await expect(page.locator('[data-answer]')).toHaveCount(0);
      expect(new URL(page.url()).hash).toBe('');
    });
  }
}

for (const [text, says, why] of days) {
  test(`in the address: ${why} (${show(text)})`, async ({ page }) => {
    await open(page, `/tools/window/#liquidated=${encodeURIComponent(text)}&as-of=2026-11-22`);
    await expect(refusal(page, 'liquidated')).toHaveText(says);
    await expect(field(page, 'liquidated')).toHaveValue(text);
    await expect(page.locator('[data-answer]')).toHaveCount(0);
    await expect(page.locator('[data-tool] img')).toHaveCount(0);
  });
}

test('a sign-in after the day we count from', async ({ page }) => {
  await open(page, '/tools/tier/#last-login=2026-11-23&as-of=2026-11-22');
  await expect(refusal(page, 'last-login')).toHaveText(/cannot be later/);
  await expect(page.locator('[data-answer]')).toHaveCount(0);
});

test('an emptied field says what to type, and nothing is answered for it', async ({ page }) => {
  await open(page, '/tools/window/#liquidated=2026-09-03&as-of=2026-11-22');
  await expectAnswers(page, { 'last-cape-day': '2026-11-22' });
  await field(page, 'liquidated').fill('');
  await expect(page.getByText('Type a day, for example')).toBeVisible();
  await expect(page.locator('[data-answer]')).toHaveCount(0);
});

test('one bad day among several is said, and the others are answered', async ({ page }) => {
  await open(page, '/tools/plan/#as-of=2026-11-22');
  await field(page, 'liquidated').fill('2026-10-01, 2026-02-30');
  await expect(refusal(page, 'liquidated')).toHaveText(/no such day/i);
  await expect(answer(page, 'start-by')).toHaveCount(1);
  await field(page, 'liquidated').fill('2026-10-01, 2026-09-30');
  await expect(refusal(page, 'liquidated')).toHaveCount(0);
  await expect(answer(page, 'start-by')).toHaveCount(2);
});

test('a bad sign-in takes no liquidation answer with it', async ({ page }) => {
  await open(page, '/tools/plan/#liquidated=2026-10-01&as-of=2026-11-22');
  await field(page, 'last-login').fill('yesterday');
  await expect(refusal(page, 'last-login')).toHaveText(/not a day we can read/i);
  await expectAnswers(page, { 'start-by-3': '2026-12-11' });
  await expect(answer(page, 'account-state')).toHaveCount(0);
});

test('a bad “as of” does not become today in silence', async ({ page }) => {
  await open(page, '/tools/plan/#liquidated=2026-10-01&as-of=2026-13-01');
  await expect(refusal(page, 'as-of')).toBeVisible();
  await expect(page.locator('[data-answer]')).toHaveCount(0);
});

for (const [item, key] of [
  ['lead-days=-3', 'lead-days'],
  ['lead-days=soon', 'lead-days'],
  ['lead-days=2.5', 'lead-days'],
  ['checklist-days=9999', 'checklist-days'],
  ['tier=4', 'tier'],
  ['role=boss', 'role'],
] as const) {
  test(`${item} does not become the default in silence`, async ({ page }) => {
    await open(page, `/tools/plan/#liquidated=2026-10-01&as-of=2026-11-22&${item}`);
    await expect(refusal(page, key)).toBeVisible();
    await expect(answer(page, 'start-by')).toHaveCount(0);
  });
}

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
    // It wakes when the reader comes near it.
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

test('a key that no tool knows is named, and the rest is answered', async ({ page }) => {
  await open(page, '/tools/window/#liquidated=2026-09-03&as-of=2026-11-22&importer=12-3456789');
  await expect(page.getByText(/does not know \(importer\)/)).toBeVisible();
  await expect(page.locator('[data-tool]')).not.toContainText('12-3456789');
  await expectAnswers(page, { 'last-cape-day': '2026-11-22' });
});

for (const hash of [
  '#%',
  '#liquidated=%E0%A4%A',
  '#&&&=&=x',
  '#__proto__=1',
  `#${LONG}`,
  '#liquidated',
]) {
  test(`a broken address is no exception: ${show(hash)}`, async ({ page }) => {
    await open(page, `/tools/window/${hash}`);
    await expect(field(page, 'liquidated')).toBeVisible();
    await expect(page.locator('[data-answer]')).toHaveCount(0);
  });
}
