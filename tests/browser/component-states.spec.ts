import { expect, type Page, test } from '@playwright/test';
import { hydrate } from './quiet';
import { states } from '../../src/components/component-states';

const WIDTHS = [360, 768, 1280] as const;
const SCHEMES = ['light', 'dark'] as const;
/** Two neighbours may touch by a hair. */
const HAIR = 0.5;

const specimens = (page: Page) => page.locator('[data-specimen]');

/** Brings every calculator of the page to life. */
async function hydrateAll(page: Page) {
  for (const island of await page.locator('astro-island').all()) await hydrate(island);
}

/** What stands past the right edge of its specimen, and does not scroll inside a box of its own. */
const sticksOut = (page: Page) =>
  page.evaluate(() => {
    const scrolls = (one: Element) => getComputedStyle(one).overflowX !== 'visible';
    return [...document.querySelectorAll('[data-specimen] *')]
      .filter((one) => {
        const { right, width, height } = one.getBoundingClientRect();
        if (!width || !height || right <= document.documentElement.clientWidth + 0.5) return false;
        for (let box = one.parentElement; box; box = box.parentElement) {
          if (scrolls(box)) return false;
        }
        return true;
      })
      .map((one) => one.outerHTML.slice(0, 120));
  });

/** Texts of one drawing that lie on each other. */
const overlaps = (page: Page) =>
  page.evaluate((hair) => {
    const found: string[] = [];
    for (const svg of document.querySelectorAll('main svg')) {
      const texts = [...svg.querySelectorAll('text')].map((text) => ({
        said: text.textContent,
        box: text.getBoundingClientRect(),
      }));
      texts.forEach((one, index) => {
        for (const other of texts.slice(index + 1)) {
          const wide =
            Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
          const high =
            Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
          if (wide > hair && high > 3 + hair) found.push(`${one.said} / ${other.said}`);
        }
      });
    }
    return found;
  }, HAIR);

for (const width of WIDTHS) {
  for (const colorScheme of SCHEMES) {
    test.describe(`${width} px, ${colorScheme}`, () => {
      test.use({ viewport: { width, height: 800 }, colorScheme });

      test('each specimen holds something, stays inside the page and is photographed', async ({
        page,
      }, info) => {
        await page.goto(`/design/#${states['in time']}`);
        await hydrateAll(page);
        expect(await specimens(page).count()).toBeGreaterThan(10);
        for (const specimen of await specimens(page).all()) {
          const name = await specimen.getAttribute('data-specimen');
          const said = (await specimen.innerText()).trim();
          expect(said.length, `${name} says nothing`).toBeGreaterThan(20);
          await specimen.screenshot({
            path: info.outputPath(`${name}.png`),
            animations: 'disabled',
          });
        }
        expect(await sticksOut(page)).toEqual([]);
        expect(await overlaps(page)).toEqual([]);
        const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(wider).toBeLessThanOrEqual(0);
      });
    });
  }

  test(`${width} px: no state of the calculators overflows or lays a label on another`, async ({
    page,
  }, info) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('/design/');
    await hydrateAll(page);
    for (const [name, fragment] of Object.entries(states)) {
      await page.getByRole('link', { name, exact: true }).click();
      await expect(page).toHaveURL((url) => decodeURIComponent(url.hash) === `#${fragment}`);
      await page
        .locator('[data-specimen="plan"]')
        .screenshot({ path: info.outputPath(`plan ${name}.png`), animations: 'disabled' });
      expect(await sticksOut(page), name).toEqual([]);
      expect(await overlaps(page), name).toEqual([]);
    }
  });
}

test('side by side, fields stand on one line whatever is written over and under them', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 800 });
  for (const [path, fragment] of [
    ['/tools/plan/', states.refused],
    ['/tools/plan/', states.several],
    ['/es/tools/plan/', states.empty],
  ] as const) {
    await page.goto('about:blank');
    await page.goto(`${path}#${fragment}`);
    await hydrateAll(page);
    const tops = await page
      .locator('.pair')
      .first()
      .locator('.day-input')
      .evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().top)));
    expect(tops).toEqual([tops[0], tops[0]]);
  }
});

test('a refused field is marked by its border', async ({ page }) => {
  await page.goto('/design/');
  const width = (id: string) =>
    page.locator(id).evaluate((field) => Number.parseFloat(getComputedStyle(field).borderTopWidth));
  expect(await width('#specimen-wrong')).toBeGreaterThan(await width('#specimen-empty'));
});

/** The darkest and the lightest of the page must stand apart in each scheme, whatever the system's fonts. */
test('both schemes are themselves: dark paper under light ink, and the other way round', async ({
  page,
}) => {
  const light = async (scheme: 'light' | 'dark') => {
    await page.emulateMedia({ colorScheme: scheme });
    await page.goto('/design/');
    return page.evaluate(() => {
      const lightness = (property: 'color' | 'backgroundColor') =>
        Number(/oklch\(([\d.]+)/.exec(getComputedStyle(document.documentElement)[property])?.[1]);
      return { ink: lightness('color'), paper: lightness('backgroundColor') };
    });
  };
  const day = await light('light');
  expect(day.paper - day.ink).toBeGreaterThan(0.5);
  const night = await light('dark');
  expect(night.ink - night.paper).toBeGreaterThan(0.5);
});

test('digits in a table of days stand under each other', async ({ page }) => {
  await page.goto('/tools/dates/');
  await expect(page.locator('table.dates td').first()).toHaveCSS(
    'font-variant-numeric',
    'lining-nums tabular-nums',
  );
});
