// Draws the pictures of README.md from the built site: the answer and the board, in both colour schemes.
import { mkdirSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { findChromium, flags } from '../tests/browser/chromium.ts';
import { serve } from './serve.mjs';

const FOLDER = 'docs/pictures';
/** The day that the pictures count from. */
const TODAY = Date.parse('2026-11-27T17:00:00Z');
const PICTURES = {
  answer: '/tools/plan/#liquidated=2026-09-24&last-login=2026-04&role=unknown',
  board: '/tools/plan/#liquidated=2026-09-15,2026-09-24,2026-10-15&last-login=2026-04&role=unknown',
};

mkdirSync(FOLDER, { recursive: true });
const { address, close } = await serve('dist');
const browser = await chromium.launch({ executablePath: await findChromium(), args: flags });
for (const colorScheme of ['light', 'dark']) {
  const page = await browser.newPage({
    viewport: { width: 960, height: 900 },
    colorScheme,
    timezoneId: 'America/New_York',
    reducedMotion: 'reduce',
  });
  await page.addInitScript((now) => {
    Date.now = () => now;
  }, TODAY);
  for (const [name, place] of Object.entries(PICTURES)) {
    await page.goto('about:blank');
    await page.goto(new URL(place, address).href);
    const tool = page.locator('.tool');
    // The runway and the texts to send come after the answer.
    await tool.locator('.bar, .runway').first().waitFor();
    await tool.locator('.do .button').waitFor();
    await tool.screenshot({ path: `${FOLDER}/${name}-${colorScheme}.png` });
  }
}
await browser.close();
await close();
