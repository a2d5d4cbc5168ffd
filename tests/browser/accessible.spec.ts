// Every page and every state of every tool, at three widths and in both schemes: no violation of WCAG
// 2.2 A and AA nor of axe's own best practices, and nothing that scrolls sideways.
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { states } from '../../src/components/component-states';
import { everyPage } from '../site/every-page';
import { hydrate } from './quiet';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const SCHEMES = ['light', 'dark'] as const;
const FACTS = 'last-login=2026-06-01&liquidated=2026-09-21&as-of=2026-11-22';

/** Unfolds everything in the tools, so that it is looked at too. */
async function unfold(page: Page) {
  await page.locator('main details').evaluateAll((all: HTMLDetailsElement[]) => {
    for (const details of all) details.open = true;
  });
}

/** A state of a tool: where, and what is done to reach it. */
interface State {
  readonly why: string;
  readonly path: string;
  readonly reach?: (page: Page) => Promise<unknown>;
}

const SAMPLE = (page: Page) =>
  page
    .locator('[data-action=sample]')
    .click()
    .then(() => expect(page.locator('[data-answer=entries]')).toBeVisible());

async function paste(page: Page, text: string) {
  await page.locator('[data-tool=entries] textarea').fill(text);
  await page.locator('[data-action=read]').click();
}

const STATES: readonly State[] = [
  // The page of all components would hold four calculators in each state; looked at whole it is too slow.
  ...Object.entries(states).map(([why, fragment]) => ({ why, path: `/tools/plan/#${fragment}` })),
  ...['liquidation ahead', 'both ended', 'refused'].flatMap((why) =>
    ['window', 'protest', 'tier'].map((tool) => ({
      why,
      path: `/tools/${tool}/#${states[why as keyof typeof states]}`,
    })),
  ),
  { why: 'a guide with its plan', path: `/#${FACTS}` },
  { why: 'the owner, open items', path: `/tools/plan/#${FACTS}&role=owner&checklist-days=3` },
  { why: 'an account alone', path: '/tools/plan/#last-login=2026-11-20&as-of=2026-11-22' },
  { why: 'three refusals', path: '/tools/plan/#liquidated=2026-02-30&tier=9&lead-days=x' },
  { why: 'an unknown key', path: '/tools/plan/#foo=1' },
  { why: 'in Spanish', path: `/es/tools/plan/#${FACTS}` },
  {
    why: 'what to take away, unfolded',
    path: `/tools/plan/#${FACTS}`,
    reach: async (page) => {
      await unfold(page);
      await page.locator('[data-part=take] :is(textarea, button)').first().waitFor();
    },
  },
  {
    why: 'remembered on this device, and another’s link against it',
    path: `/tools/plan/#${FACTS}`,
    reach: async (page) => {
      await page.locator('[data-action=remember]').first().check();
      await page.evaluate(() => {
        location.hash = '#liquidated=2026-10-01&as-of=2026-11-22';
      });
      await page.locator('[data-trouble]').first().waitFor();
    },
  },
  {
    why: 'all that the protest calculator says',
    path: '/tools/protest/#liquidated=2026-09-03&denied=2026-09-09&accelerated=2026-09-01&as-of=2026-11-22',
  },
  { why: 'a sign-in after today', path: '/tools/tier/#last-login=2027-01-01&as-of=2026-11-22' },
  { why: 'a path for one entry', path: `/cape-protest-or-cit/#${FACTS}` },
  {
    why: 'a path for one entry with a protest open',
    path: `/cape-protest-or-cit/#${FACTS}`,
    reach: (page) => page.locator('[data-tool=decision] [name=protest]').selectOption({ index: 1 }),
  },
  { why: 'no entries read', path: '/tools/entries/' },
  { why: 'the sample of entries', path: '/tools/entries/#as-of=2026-11-22', reach: SAMPLE },
  {
    why: 'entries: a text that is refused',
    path: '/tools/entries/',
    reach: (page) => paste(page, 'nothing to read here'),
  },
  {
    why: 'entries: rows set aside and a question about dates',
    path: '/tools/entries/#as-of=2026-11-22',
    reach: (page) =>
      paste(
        page,
        'Entry Number,Liquidation Date\nABC-1234567-6,03/04/2026\nABC-1234567-6,05/06/2026\nTotal,',
      ),
  },
  { why: 'a call not begun', path: '/tools/call/' },
  ...['owner', 'user'].map((role) => ({
    why: `a call for the ${role}`,
    path: `/tools/call/#${FACTS}&role=${role}`,
  })),
  { why: 'people: none signed in', path: '/tools/stay-active/' },
  {
    why: 'people: a sign-in, and the file with its reminders',
    path: '/tools/stay-active/#last-login=2026-11-01&as-of=2026-11-22',
  },
  { why: 'the checklist unanswered', path: '/checklist/' },
  {
    why: 'the checklist answered',
    path: '/checklist/',
    reach: async (page) => {
      const radios = page.locator('[data-tool=checklist] input[type=radio]');
      for (let at = 1; at < (await radios.count()); at += 3) await radios.nth(at).check();
    },
  },
  { why: 'one item, and a calculator', path: `/checklist/ior-number/#${FACTS}` },
  { why: 'the assessment with the facts', path: `/assessment/#${FACTS}` },
  { why: 'embedded, with a refused look', path: '/embed/tier/?accent=red#last-login=2026-06-01' },
];

/** What is wrong with the page as it stands, in one scheme. */
async function faults(page: Page, scheme: (typeof SCHEMES)[number]): Promise<readonly string[]> {
  // One frame: the page is looked at in place, without a helper page beside it.
  const axe = new AxeBuilder({ page }).setLegacyMode();
  // The other scheme changes colours and nothing else: the markup has been looked at whole.
  const { violations } = await (
    scheme === SCHEMES[0] ? axe.withTags(TAGS) : axe.withRules(['color-contrast'])
  ).analyze();
  const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  return [
    ...violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 120)).join(' | ')}`,
    ),
    ...(over > 0 ? [`scrolls sideways by ${over} px`] : []),
  ];
}

/** Looks at the page in both schemes; the second needs no new load. */
async function inBoth(page: Page, name: string, found: Record<string, readonly string[]>) {
  for (const colorScheme of SCHEMES) {
    // Contrast is measured at rest: a day that has just changed fades in, for those who like motion.
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const wrong = await faults(page, colorScheme);
    if (wrong.length) found[`${name} (${colorScheme})`] = wrong;
  }
  await page.emulateMedia({ colorScheme: SCHEMES[0] });
}

/** A limit for what hangs: each is looked at in its time on a busy machine. */
const patient = (looks: number) => test.setTimeout(60_000 + looks * 20_000);

for (const width of [320, 360, 1280]) {
  test.describe(`${width} px`, () => {
    test.use({ viewport: { width, height: 800 } });

    test('every page', async ({ page }) => {
      const pages = [...everyPage(), '/404.html', '/offline.html'];
      expect(pages.length).toBeGreaterThan(60);
      patient(pages.length);
      const found: Record<string, readonly string[]> = {};
      for (const path of pages) {
        await page.goto(path);
        await inBoth(page, path, found);
      }
      console.log(`axe at ${width} px: ${pages.length} pages × ${SCHEMES.length} schemes`);
      expect(found).toEqual({});
    });

    test('every state of every tool', async ({ page }) => {
      patient(STATES.length);
      // What never comes is said by name.
      page.setDefaultTimeout(40_000);
      const found: Record<string, readonly string[]> = {};
      for (const { path, why, reach } of STATES) {
        await test.step(`${path} (${why})`, async () => {
          await page.goto('about:blank');
          await page.goto(path);
          for (const island of await page.locator('astro-island').all()) await hydrate(island);
          await reach?.(page);
          await unfold(page);
          await inBoth(page, `${path} (${why})`, found);
          await page.evaluate(() => localStorage.clear());
        });
      }
      console.log(`axe at ${width} px: ${STATES.length} states × ${SCHEMES.length} schemes`);
      expect(found).toEqual({});
    });
  });
}
