// Other ways of seeing: zoomed to 400 %, with wider spacing, in the system's own colours, without motion.
import { expect, type Page, test } from '@playwright/test';
import { everyPage } from '../site/every-page';
import { open } from './quiet';

const FACTS = '#last-login=2026-06-01&liquidated=2026-09-21&as-of=2026-11-22';
const TOOLS = ['/tools/plan/', '/tools/window/', '/tools/protest/', '/tools/tier/', '/'];
const patient = (pages: number) => test.setTimeout(60_000 + pages * 10_000);

/** How far the page runs out to the side, and texts that are cut off. */
const layoutFaults = (page: Page) =>
  page.evaluate(() => {
    const faults: string[] = [];
    const over = document.documentElement.scrollWidth - innerWidth;
    if (over > 0) faults.push(`scrolls sideways by ${over} px`);
    for (const element of document.querySelectorAll<HTMLElement>('body *')) {
      const { overflowX, overflowY, clipPath, position } = getComputedStyle(element);
      if (element.matches('input, select, textarea, svg *') || clipPath !== 'none') continue;
      const cutX = overflowX === 'hidden' && element.scrollWidth > element.clientWidth + 1;
      const cutY = overflowY === 'hidden' && element.scrollHeight > element.clientHeight + 1;
      if ((cutX || cutY) && element.textContent?.trim()) {
        faults.push(`cuts off: ${element.outerHTML.slice(0, 100)}`);
      }
      // What stays in place must leave room for what is read.
      const high = element.getBoundingClientRect().height > innerHeight / 3;
      if (/fixed|sticky/.test(position) && high)
        faults.push(`covers: ${element.outerHTML.slice(0, 100)}`);
    }
    return faults;
  });

test.describe('at 400 % of a 1280 × 1024 screen', () => {
  test.use({ viewport: { width: 320, height: 256 } });

  test('every page reads in one column, and nothing is cut off or covered', async ({ page }) => {
    patient(everyPage().length);
    const found: Record<string, readonly string[]> = {};
    for (const path of everyPage()) {
      await page.goto(path);
      const faults = await layoutFaults(page);
      if (faults.length) found[path] = faults;
    }
    expect(found).toEqual({});
  });

  test('the tools answer there', async ({ page }) => {
    for (const path of TOOLS) {
      await open(page, path + FACTS);
      await expect(page.locator('[data-answer]').first()).toBeVisible();
      expect([path, await layoutFaults(page)]).toEqual([path, []]);
      // A day typed is read whole.
      const cut = await page
        .locator('[data-tool] input[type=text]:visible')
        .evaluateAll((all) =>
          all.filter((one) => one.scrollWidth > one.clientWidth).map((one) => one.outerHTML),
        );
      expect([path, cut]).toEqual([path, []]);
    }
  });
});

// The spacing of WCAG 2.2, 1.4.12, put over the page from outside, as a reader's own style sheet is.
test.describe('with wider text spacing', () => {
  test.use({ bypassCSP: true });
  const SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
    word-spacing: 0.16em !important } p { margin-bottom: 2em !important }`;
  for (const width of [320, 1280]) {
    test(`nothing is cut off at ${width} px`, async ({ page }) => {
      patient(everyPage().length);
      await page.setViewportSize({ width, height: 800 });
      const found: Record<string, readonly string[]> = {};
      for (const path of everyPage()) {
        await page.goto(path);
        await page.addStyleTag({ content: SPACING });
        const faults = await layoutFaults(page);
        if (faults.length) found[path] = faults;
      }
      for (const path of TOOLS) {
        await open(page, path + FACTS);
        await page.locator('[data-answer]').first().waitFor();
        await page.addStyleTag({ content: SPACING });
        const faults = await layoutFaults(page);
        if (faults.length) found[`${path} answered`] = faults;
      }
      expect(found).toEqual({});
    });
  }
});

test('in forced colours fields, buttons, focus and the drawing keep their edges', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  for (const path of TOOLS) {
    await open(page, path + FACTS);
    await page.locator('[data-answer]').first().waitFor();
    const faults = await page.evaluate(() => {
      const canvas = getComputedStyle(document.body).backgroundColor;
      const wrong: string[] = [];
      const say = (what: string, element: Element) =>
        wrong.push(`${what}: ${element.outerHTML.slice(0, 80)}`);
      for (const element of document.querySelectorAll<HTMLElement>(
        '[data-tool] :is(button, select, input:not(.hidden))',
      )) {
        if (!element.checkVisibility()) continue;
        // A chip is its label: the control lies over it, and is not drawn.
        const drawn =
          (getComputedStyle(element).opacity === '0' && element.closest('label')) || element;
        const { borderTopWidth, borderTopColor, appearance, textDecorationLine } =
          getComputedStyle(drawn);
        const own = appearance !== 'none' && element.matches('[type=checkbox], [type=radio]');
        // A button in a sentence looks like a link.
        if (textDecorationLine === 'underline') continue;
        if (!own && (borderTopWidth === '0px' || borderTopColor === canvas))
          say('no edge', element);
      }
      for (const shape of document.querySelectorAll('.runway :is(.cape, .lead)')) {
        if (getComputedStyle(shape).fill === canvas) say('not seen', shape);
      }
      for (const line of document.querySelectorAll('.runway line')) {
        if (getComputedStyle(line).stroke === canvas) say('not seen', line);
      }
      return wrong;
    });
    expect([path, faults]).toEqual([path, []]);
    await page.locator('[data-tool] input').first().focus();
    const ring = await page.evaluate(() => {
      const { outlineStyle, outlineColor } = getComputedStyle(document.activeElement as Element);
      return {
        outlineStyle,
        same: outlineColor === getComputedStyle(document.body).backgroundColor,
      };
    });
    expect([path, ring]).toEqual([path, { outlineStyle: 'solid', same: false }]);
  }
});

test('under reduced motion nothing moves; otherwise a changed answer fades and no more', async ({
  page,
}) => {
  /** The animations and transitions that a changed answer sets off. */
  const moved = async (reducedMotion: 'reduce' | 'no-preference') => {
    await page.emulateMedia({ reducedMotion });
    await open(page, `/tools/window/${FACTS}`);
    await page.evaluate(() => {
      const names = new Set<string>();
      Object.assign(window, { names });
      for (const kind of ['animationstart', 'transitionrun'] as const) {
        addEventListener(kind, (event) => {
          names.add(
            (event as AnimationEvent).animationName ?? (event as TransitionEvent).propertyName,
          );
        });
      }
    });
    await page.locator('[name=liquidated]').fill('10/1/2026');
    await expect(page.locator('[data-answer=last-cape-day]')).toHaveAttribute(
      'data-value',
      '2026-12-20',
    );
    const scroll = await page.evaluate(
      () => getComputedStyle(document.documentElement).scrollBehavior,
    );
    expect(scroll).toBe('auto');
    // An animation begins with the next frame.
    return page.evaluate(
      () =>
        new Promise<string[]>((done) =>
          requestAnimationFrame(() =>
            requestAnimationFrame(() =>
              done([...(window as unknown as { names: Set<string> }).names]),
            ),
          ),
        ),
    );
  };
  expect(await moved('reduce')).toEqual([]);
  for (const name of await moved('no-preference')) expect(name).toBe('fade');
});
