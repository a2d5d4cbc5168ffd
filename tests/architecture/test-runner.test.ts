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

/** What a tool that stands in for a real one writes as its sums, and its exit status. */
interface StandIn {
  readonly sums?: unknown;
  readonly status?: number;
  /** What it does besides. */
  readonly also?: string;
}
const vitest = (numPassedTests: number, numFailedTests: number, filesThatBroke = 0) => ({
  numPassedTests,
  numFailedTests,
  testResults: Array(filesThatBroke).fill({ status: 'failed', assertionResults: [] }),
});
const playwright = (expected: number, unexpected: number, flaky = 0) => ({
  stats: { expected, unexpected, flaky },
  errors: [],
});
const FIVE = { sums: vitest(5, 0) };
const NINE = { sums: playwright(9, 0) };

/** Runs scripts/test.mjs with stand-ins for every tool; gives its last line and its exit status. */
function run(standIns: Readonly<Record<string, StandIn>>, ...suites: string[]) {
  for (const tool of ['astro', 'biome', 'prettier', 'vitest', 'playwright']) {
    const { sums, status = 0, also = '' } = standIns[tool] ?? {};
    const file = join(folder, 'bin', tool);
    writeFileSync(
      file,
      `#!/bin/sh
target=test-results/browser.json
for one; do case $one in --outputFile=*) target=\${one#--outputFile=};; esac; done
${sums === undefined ? '' : `printf %s '${JSON.stringify(sums)}' > "$target"`}
${also}
exit ${status}
`,
    );
    chmodSync(file, 0o755);
  }
  const { CI, ...env } = process.env;
  const done = spawnSync(process.execPath, [resolve('scripts/test.mjs'), ...suites], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...env, PATH: join(folder, 'bin') + delimiter + env.PATH },
  });
  return { last: done.stdout.trimEnd().split('\n').at(-1), status: done.status };
}

describe('npm test', () => {
  // Three checks, five tests of units, five of the site, nine in the browser.
  it.each<{ why: string; standIns: Record<string, StandIn>; last: string }>([
    {
      why: 'all is well',
      standIns: { vitest: FIVE, playwright: NINE },
      last: '22 passed, 0 failed',
    },
    {
      why: 'lint finds something',
      standIns: { biome: { status: 1 }, vitest: FIVE, playwright: NINE },
      last: '21 passed, 1 failed',
    },
    {
      why: 'a unit and a site test fail',
      standIns: { vitest: { sums: vitest(4, 1), status: 1 }, playwright: NINE },
      last: '20 passed, 2 failed',
    },
    {
      why: 'a file breaks beside a failing test, in both',
      standIns: { vitest: { sums: vitest(4, 1, 1), status: 1 }, playwright: NINE },
      last: '20 passed, 4 failed',
    },
    {
      why: 'a crash outside every test',
      standIns: { vitest: { ...FIVE, status: 1 }, playwright: NINE },
      last: '22 passed, 2 failed',
    },
    {
      why: 'a browser test fails',
      standIns: { vitest: FIVE, playwright: { sums: playwright(8, 1), status: 1 } },
      last: '21 passed, 1 failed',
    },
    {
      why: 'a browser test passes at the second try only',
      standIns: { vitest: FIVE, playwright: { sums: playwright(8, 0, 1) } },
      last: '21 passed, 1 failed',
    },
    {
      why: 'an empty suite',
      standIns: { vitest: FIVE, playwright: { sums: playwright(0, 0) } },
      last: '13 passed, 1 failed',
    },
    {
      why: 'a runner dies before its sums',
      standIns: { vitest: FIVE, playwright: { status: 1 } },
      last: '13 passed, 1 failed',
    },
    {
      why: 'a runner ends well and tells no sums',
      standIns: { vitest: FIVE, playwright: {} },
      last: '13 passed, 1 failed',
    },
  ])('tells the true sums: $why', ({ standIns, last }) => {
    expect(run(standIns)).toEqual({ last, status: last.endsWith(' 0 failed') ? 0 : 1 });
  });

  it('runs the suites that are named', () => {
    expect(run({ vitest: FIVE }, 'lint', 'unit')).toEqual({
      last: '6 passed, 0 failed',
      status: 0,
    });
  });

  it.each([
    ['leaves it', 'true', '6 passed, 0 failed'],
    ['writes a page', 'echo new > dist/index.html', '6 passed, 1 failed'],
    ['adds a file', 'touch dist/new.html', '6 passed, 1 failed'],
    ['deletes it', 'rm -r dist', '6 passed, 1 failed'],
  ])('fails unless dist is as it was: a test %s', (_, also, last) => {
    mkdirSync(join(folder, 'dist'));
    writeFileSync(join(folder, 'dist/index.html'), 'page');
    const done = run({ vitest: { ...FIVE, also } }, 'lint', 'unit');
    expect(done).toEqual({ last, status: last.endsWith(' 0 failed') ? 0 : 1 });
  });

  it('refuses a suite that there is not', () => expect(run({}, 'units').status).toBe(1));
});
