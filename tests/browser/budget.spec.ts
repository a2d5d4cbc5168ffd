import { readFileSync, writeFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { guidePaths } from './paths';
import { byFile, load, type Reply, replies, total, use } from './weight';

// The ceilings are what was measured when somebody last wrote `npm run budgets -- --record`; a page
// may grow by SLACK, room for a few words, before that has to be done again, and be seen in a review.
const SLACK = 1.02;
const FILE = 'tests/budgets.json';

interface Budget {
  /** What is weighed, in words. */
  what: string;
  /** Where we want to be, in bytes on the wire with response headers, and in requests. */
  goal: { bytes: number; requests?: number };
  page?: string;
  ceiling?: { bytes: number; requests: number };
  files?: Record<string, number>;
}
type Kind = 'median' | 'heaviest' | 'used' | 'plan' | 'entries';
const budgets: Record<Kind, Budget> = JSON.parse(readFileSync(FILE, 'utf8'));
const recording = !!process.env.RECORD_BUDGETS;
/** Loading asks for nothing by chance: one page after another, in one worker. */
test.describe.configure({ mode: 'default' });

/** What a fresh visitor of one page fetches. */
async function weigh(page: Page, path: string, uses: boolean): Promise<readonly Reply[]> {
  const context = await page
    .context()
    .browser()!
    .newContext({ baseURL: new URL(page.url()).origin });
  const fresh = await context.newPage();
  const read = await replies(fresh);
  await load(fresh, path);
  if (uses) await use(fresh);
  const fetched = read();
  await context.close();
  return fetched;
}

/** Which files grew or came new since the ceiling was recorded, and by how much. */
function grown(kind: Kind, fetched: readonly Reply[]): string {
  const before = budgets[kind].files ?? {};
  return Object.entries(byFile(fetched))
    .map(([file, bytes]) => ({ file, by: bytes - (before[file] ?? 0), isNew: !(file in before) }))
    .filter(({ by }) => by > 0)
    .sort((one, other) => other.by - one.by)
    .map(({ file, by, isNew }) => `  ${file} +${by} B${isNew ? ' (new)' : ''}`)
    .join('\n');
}

function judge(kind: Kind, path: string, fetched: readonly Reply[]) {
  const budget = budgets[kind];
  const bytes = total(fetched);
  if (recording) {
    budget.page = path;
    budget.ceiling = { bytes, requests: fetched.length };
    budget.files = byFile(fetched);
    writeFileSync(FILE, `${JSON.stringify(budgets, null, 2)}\n`);
    return;
  }
  const { ceiling, goal } = budget;
  const told = `${budget.what}: ${path} weighs ${bytes} B in ${fetched.length} requests; ceiling ${ceiling?.bytes} B in ${ceiling?.requests}, goal ${goal.bytes} B. Since then (recorded on ${budget.page}):\n${grown(kind, fetched)}\nIf it is worth it: npm run budgets -- --record`;
  expect(bytes, told).toBeLessThanOrEqual((ceiling?.bytes ?? 0) * SLACK);
  expect(fetched.length, told).toBeLessThanOrEqual(ceiling?.requests ?? 0);
}

type Weighed = [path: string, fetched: readonly Reply[]];
const byWeight = ([, one]: Weighed, [, other]: Weighed) => total(one) - total(other);

test('guides at load: the median page and the heaviest', async ({ page }) => {
  test.setTimeout(300_000);
  await page.goto('/404.html');
  const all: Weighed[] = [];
  for (const path of guidePaths()) all.push([path, await weigh(page, path, false)]);
  all.sort(byWeight);
  judge('median', ...all[Math.floor(all.length / 2)]!);
  judge('heaviest', ...all.at(-1)!);
});

test('the heaviest guide with its calculator used', async ({ page }) => {
  test.setTimeout(300_000);
  await page.goto('/404.html');
  const all: Weighed[] = [];
  for (const path of guidePaths('[data-tool] [placeholder="MM/DD/YYYY"]'))
    all.push([path, await weigh(page, path, true)]);
  judge('used', ...all.sort(byWeight).at(-1)!);
});

test('the plan with all of its tools used', async ({ page }) => {
  await page.goto('/404.html');
  judge('plan', '/tools/plan/', await weigh(page, '/tools/plan/', true));
});

test('the entries tool at load', async ({ page }) => {
  await page.goto('/404.html');
  judge('entries', '/tools/entries/', await weigh(page, '/tools/entries/', false));
});
