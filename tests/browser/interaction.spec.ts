import { writeFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { interactions } from './interaction';

// Times are written down and not judged: a busy machine is not a fault. `npm run bench` takes them
// on a quiet one, into bench/RESULTS.md.

test('every key typed in a calculator is answered, also on a slow processor', async ({ page }) => {
  test.setTimeout(300_000);
  const found = await interactions(page);
  expect(found.length).toBeGreaterThanOrEqual(4);
  for (const { what, keys } of found) expect(keys, what).toBeGreaterThan(20);
  writeFileSync('test-results/interaction.json', JSON.stringify(found, null, 2));
});
