import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sums-'));
  mkdirSync(join(folder, 'bin'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A program that stands in for one of the tools: what it writes as its sums, and how it ends. */
interface Stand {
  readonly sums?: unknown;
  readonly status?: number;
}
const tests = (numPassedTests: number, numFailedTests: number) => ({
  numPassedTests,
  numFailedTests,
});
const stats = (expected: number, unexpected: number, flaky = 0) => ({
  stats: { expected, unexpected, flaky },
});

/** Runs scripts/test.mjs with stand-ins for every tool; gives its last line and its exit status. */
function run(stands: Readonly<Record<string, Stand>>, ...args: string[]) {
  for (const tool of ['astro', 'biome', 'prettier', 'vitest', 'playwright']) {
    const { sums, status = 0 } = stands[tool] ?? {};
    const file = join(folder, 'bin', tool);
    writeFileSync(
      file,
      `#!/bin/sh
target=test-results/browser.json
for one; do case $one in --outputFile=*) target=\${one#--outputFile=};; esac; done
${sums === undefined ? '' : `printf %s '${JSON.stringify(sums)}' > "$target"`}
exit ${status}
`,
    );
    chmodSync(file, 0o755);
  }
  const { CI, ...env } = process.env;
  const done = spawnSync('node', [resolve('scripts/test.mjs'), ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...env, PATH: join(folder, 'bin') + delimiter + env.PATH },
  });
  return { last: done.stdout.trimEnd().split('\n').at(-1), status: done.status };
}

describe('npm test', () => {
  it.each([
    {
      why: 'all is well: 4 checks, 7 zones of 5 tests, 5 site tests, 9 browser tests',
      stands: { vitest: { sums: tests(5, 0) }, playwright: { sums: stats(9, 0) } },
      last: '53 passed, 0 failed',
    },
    {
      why: 'a failing browser test',
      stands: { vitest: { sums: tests(5, 0) }, playwright: { sums: stats(8, 1), status: 1 } },
      last: '52 passed, 1 failed',
    },
    {
      why: 'a browser test that passed only at the second try has failed',
      stands: { vitest: { sums: tests(5, 0) }, playwright: { sums: stats(8, 0, 1) } },
      last: '52 passed, 1 failed',
    },
    {
      why: 'a failing unit and site test, in each of 8 runs',
      stands: { vitest: { sums: tests(4, 1), status: 1 }, playwright: { sums: stats(9, 0) } },
      last: '45 passed, 8 failed',
    },
    {
      why: 'a crash outside every test: no test failed, the run did',
      stands: { vitest: { sums: tests(5, 0), status: 1 }, playwright: { sums: stats(9, 0) } },
      last: '53 passed, 8 failed',
    },
    {
      why: 'an empty suite',
      stands: { vitest: { sums: tests(5, 0) }, playwright: { sums: stats(0, 0) } },
      last: '44 passed, 1 failed',
    },
    {
      why: 'a runner that never got as far as its sums',
      stands: { vitest: { sums: tests(5, 0) }, playwright: { status: 1 } },
      last: '44 passed, 1 failed',
    },
    {
      why: 'a runner that ends well and tells no sums',
      stands: { vitest: { sums: tests(5, 0) }, playwright: {} },
      last: '44 passed, 1 failed',
    },
    {
      why: 'lint finds something',
      stands: {
        biome: { status: 1 },
        vitest: { sums: tests(5, 0) },
        playwright: { sums: stats(9, 0) },
      },
      last: '52 passed, 1 failed',
    },
    {
      why: 'no build: what would have looked at it has failed as well',
      stands: { astro: { status: 1 }, vitest: { sums: tests(5, 0) } },
      last: '37 passed, 3 failed',
    },
  ])('tells the true sums: $why', ({ stands, last }) => {
    expect(run(stands as unknown as Readonly<Record<string, Stand>>)).toEqual({
      last,
      status: last.endsWith(' 0 failed') ? 0 : 1,
    });
  });

  it('leaves out zones and browser with --quick', () => {
    expect(run({ vitest: { sums: tests(5, 0) } }, '--quick')).toEqual({
      last: '14 passed, 0 failed',
      status: 0,
    });
  });
});
