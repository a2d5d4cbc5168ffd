// What a screen reader is given: names, errors, announcements and structure, read from the browser's own
// accessibility tree.
import { expect, type Page, test } from '@playwright/test';
import { pagesWithIslands } from '../site/every-page';
import { field, open, refusal, hydrate } from './quiet';

const FACTS = '#last-login=2026-06-01&liquidated=2026-09-21&as-of=2026-11-22';

interface Node {
  readonly ignored: boolean;
  readonly role?: { readonly value: string };
  readonly name?: { readonly value: string };
  readonly properties?: readonly { readonly name: string; readonly value: { value: unknown } }[];
}
const ROLES =
  /^(button|link|textbox|searchbox|combobox|option|checkbox|radio|Date|DisclosureTriangle(Grouped)?|region)$/;

/** The focusable nodes of the page's tree without a role of their own or a name. */
async function unnamed(page: Page): Promise<{ count: number; wrong: readonly string[] }> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as unknown as {
    nodes: readonly Node[];
  };
  await session.detach();
  const stops = nodes.filter(
    ({ ignored, role, properties = [] }) =>
      !ignored &&
      // The page itself, and the main part behind the skip link.
      !/^(RootWebArea|main)$/.test(role?.value ?? '') &&
      properties.some(({ name, value }) => name === 'focusable' && value.value === true),
  );
  const wrong = stops.flatMap(({ role, name }) => {
    const what = `${role?.value}: ${name?.value}`;
    if (!name?.value?.trim()) return [`no name for ${what}`];
    return ROLES.test(role?.value ?? '') ? [] : [what];
  });
  return { count: stops.length, wrong };
}

test('every stop on every page with a tool has a role and a name', async ({ page }) => {
  // In Spanish the guides have the parts of the tools. The page of all components is no reader's: its
  // four calculators are built apart, and their fields share ids.
  const pages = pagesWithIslands().filter(
    (path) => !/^\/(es\/(checklist|reactivate)\/.|design\/$)/.test(path),
  );
  test.setTimeout(60_000 + pages.length * 10_000);
  const found: Record<string, readonly string[]> = {};
  let sum = 0;
  for (const path of pages) {
    await page.goto('about:blank');
    await page.goto(path + FACTS);
    for (const island of await page.locator('astro-island').all()) await hydrate(island);
    for (const details of await page.locator('main details').all()) {
      await details.evaluate((element: HTMLDetailsElement) => {
        element.open = true;
      });
    }
    const { count, wrong } = await unnamed(page);
    sum += count;
    if (wrong.length) found[path] = wrong;
  }
  console.log(`${pages.length} pages, ${sum} named stops`);
  expect(sum).toBeGreaterThan(1000);
  expect(found).toEqual({});
});

test('a mistake is said with its field, and goes with the mistake', async ({ page }) => {
  await open(page, '/tools/window/#as-of=2026-11-22');
  const box = page.getByRole('textbox', { name: 'Liquidation date', exact: true });
  await box.fill('2/30/2026');
  await expect(refusal(page, 'liquidated')).toBeVisible();
  await expect(box).toHaveAccessibleDescription(/no such day/i);
  await expect(page.getByRole('region', { name: 'The last day for CAPE' })).toMatchAriaSnapshot(`
    - textbox "Liquidation date" [invalid]
  `);
  await box.fill('9/3/2026');
  await expect(box).toHaveAccessibleDescription(/Thursday, September 3, 2026/);
  await expect(box).not.toHaveAttribute('aria-invalid');
});

test('an answer is said once, politely, when the typing pauses', async ({ page }) => {
  await open(page, '/tools/window/#as-of=2026-11-22');
  const said = page.locator('[data-tool=window] > [role=status]').last();
  await expect(said).toHaveText('');
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    for (const live of document.querySelectorAll('[role=status]')) {
      new MutationObserver(() => {
        if (live.textContent) heard.push(live.textContent);
      }).observe(live, { childList: true, characterData: true, subtree: true });
    }
  });
  await field(page, 'liquidated').pressSequentially('10/21/2026');
  await expect(said).toContainText('Saturday, January 9, 2027');
  const heard = await page.evaluate(() => (window as unknown as { heard: string[] }).heard);
  // Each day on the way (10/21/202 is none) would have been another sentence.
  expect(heard).toHaveLength(1);
});

test('a plan reads in its order: verdict, day, first step, reasons, limits', async ({ page }) => {
  await open(page, `/tools/plan/${FACTS}`);
  const region = page.getByRole('region', { name: 'Find the last day you can start' });
  await expect(region.getByRole('img')).toHaveAccessibleName(/Last day for CAPE December 10, 2026/);
  const read = await region.ariaSnapshot();
  const order = [
    'textbox "Liquidation date"',
    'You have time if you start by Wednesday, December 2.',
    'time: Wed December 2 2026',
    'Counts 5 business days to get back in: the slow case.',
    'link "Open the e-mail"',
    'img "Liquidated September 21, 2026. Start by December 2, 2026',
    'Last day to protest',
    'How we counted',
    'What this does not check',
    'button "One-page plan"',
    'button "Clear"',
    'textbox "Your last ACE sign-in optional"',
  ].map((part) => [part, read.indexOf(part)] as const);
  expect(order.filter(([, at]) => at < 0)).toEqual([]);
  expect(order.toSorted(([, one], [, other]) => one - other)).toEqual(order);
});

test('a call, people and the checklist name their parts', async ({ page }) => {
  await open(page, '/tools/call/');
  await expect(page.getByRole('region', { name: 'Phone script' })).toMatchAriaSnapshot(`
    - combobox "Whom do you call?"
    - radiogroup "Who are you in the account?"
  `);
  await expect(page.getByRole('group', { name: 'Contact 1' })).toMatchAriaSnapshot(`
    - textbox "Ticket or case number"
  `);
  await open(page, '/tools/stay-active/');
  await expect(page.getByRole('group', { name: 'Owner' })).toMatchAriaSnapshot(`
    - textbox "Person"
  `);
  await open(page, '/checklist/');
  await expect(page.getByRole('group', { name: 'Trade Account Owner' })).toMatchAriaSnapshot(`
    - radio "Pass"
    - radio "Fail"
    - radio "Don’t know"
  `);
});

test('a table says the row and the column of each cell', async ({ page }) => {
  await page.goto('/past-the-window/');
  const table = page.getByRole('table').first();
  const columns = await table.getByRole('columnheader').count();
  expect(columns).toBeGreaterThan(1);
  const rows = await table.getByRole('row').count();
  await expect(table.getByRole('rowheader')).toHaveCount(rows - 1);
});
