import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const SYSTEM = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** Where a Chromium is: `$CHROMIUM`, Playwright's own, the system's, or the one of the npm package. */
export async function findChromium(): Promise<string> {
  const named = process.env.CHROMIUM;
  if (named && !existsSync(named)) throw new Error(`CHROMIUM names no file: ${named}`);
  const found = [named, chromium.executablePath(), ...SYSTEM].find(
    (path) => path && existsSync(path),
  );
  if (found) return found;
  if (process.platform === 'linux' && process.arch === 'x64') {
    const { default: packaged } = await import('@sparticuz/chromium');
    return packaged.executablePath();
  }
  throw new Error('No Chromium found. Run: npx playwright install chromium');
}

const root = process.getuid?.() === 0;

/** Flags for a browser that stays on this machine; the sandbox is off only where root leaves no choice. */
export const flags = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  ...(root ? ['--no-sandbox'] : []),
];
