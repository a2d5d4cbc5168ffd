import type { Page } from '@playwright/test';
import { load } from './weight.ts';
import { quantile, throttle, typed, watchTyping } from './typing.ts';

/** How long answers took to be painted, in ms, over all the keys typed. */
export interface Interaction {
  readonly what: string;
  readonly keys: number;
  readonly median: number;
  readonly p95: number;
  readonly worst: number;
}

/** As people write them; enough of them that the first, cold keys do not decide alone. */
const DAYS = [
  ...['9/3/2026', '10/15/2026', 'Jul 4, 2026', '2026-08-31'],
  ...['8/28/2026', '09/30/2026', 'October 7, 2026', '2026-09-21'],
];

/** The fields that are typed in, by the address of their page, and where the answer shows. */
const FIELDS = [
  ['/tools/plan/#last-login=2026-08-01&as-of=2026-11-22', 'liquidated', 'start-by'],
  ['/tools/tier/#as-of=2026-11-22', 'last-login', 'tier'],
  ['/tools/window/#as-of=2026-11-22', 'liquidated', 'last-cape-day'],
  ['/tools/protest/#as-of=2026-11-22', 'liquidated', 'last-protest-day'],
] as const;

const QUESTIONS = ['password', 'liquidation', 'ACH refund', 'broker'];

function summed(what: string, ms: readonly number[]): Interaction {
  return {
    what,
    keys: ms.length,
    median: quantile(ms, 0.5),
    p95: quantile(ms, 0.95),
    worst: quantile(ms, 1),
  };
}

/** 9,999 entries as an export's rows: numbers that a filer could have, days over one year. */
function rows(count: number): string {
  const lines = ['Entry Number,Liquidation Date'];
  for (let index = 0; index < count; index += 1) {
    const day = new Date(Date.UTC(2026, 0, 1 + (index % 330))).toISOString().slice(0, 10);
    lines.push(`ABC${String(index).padStart(8, '0')},${day}`);
  }
  return lines.join('\n');
}

/** Types in each tool on a processor `rate` times slower. Fails if an answer does not come. */
export async function interactions(page: Page, rate = 4): Promise<readonly Interaction[]> {
  await watchTyping(page);
  const slow = await throttle(page, rate);
  const found: Interaction[] = [];
  for (const [address, name, answer] of FIELDS) {
    await load(page, address);
    await page.locator('astro-island:not([ssr])').first().waitFor();
    const ms = await typed(page.locator(`input[name="${name}"]`).first(), DAYS);
    await page.locator(`[data-answer^="${answer}"]`).first().waitFor();
    found.push(summed(`${address.split('#')[0]}: a day, key by key`, ms));
  }
  const search = await page.goto('/search/');
  if (search?.ok()) {
    await page.waitForLoadState('networkidle');
    const field = page.getByRole('searchbox').last();
    const ms = await typed(field, QUESTIONS);
    await page.locator('[data-result]').first().waitFor();
    found.push(summed('/search/: a question, key by key', ms));
  }
  await slow.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  return found;
}

/** From 9,999 pasted entries to their counts on the screen, in ms, on a processor `rate` times slower. */
export async function manyEntries(page: Page, rate = 4): Promise<Interaction> {
  await load(page, '/tools/entries/#as-of=2026-11-22');
  await page.locator('astro-island:not([ssr]):has([data-tool=entries])').waitFor();
  const slow = await throttle(page, rate);
  // A paste, as a reader does it: so long a text is read, and not put into the box.
  const ms = await page.evaluate(
    (text) =>
      new Promise<number>((done) => {
        const clipboardData = new DataTransfer();
        clipboardData.setData('text/plain', text);
        const before = performance.now();
        document
          .querySelector('[data-tool=entries] textarea')
          ?.dispatchEvent(
            new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
          );
        const look = () => {
          const counted = document.querySelector('[data-answer=entries]');
          if (counted) requestAnimationFrame(() => done(performance.now() - before));
          else requestAnimationFrame(look);
        };
        look();
      }),
    rows(9_999),
  );
  await slow.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  return summed('/tools/entries/: 9,999 entries, read and counted', [ms]);
}
