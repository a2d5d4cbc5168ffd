// Runs the checks side by side, then the tests, goes on after a failure, and ends with the sums:
// `npm test` runs all of them, `node scripts/test.mjs unit site` those that are named.
import { exec, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { installed } from '../hosting/servers.mjs';

const file = (name) => `test-results/${name}.json`;

const vitest = (project) => ({
  command: `vitest run --project ${project} --reporter=default --reporter=json --outputFile=${file(project)}`,
  // A file that fails outside its tests counts as one.
  sums: ({ numPassedTests, numFailedTests, testResults }) => ({
    passed: numPassedTests,
    failed:
      numFailedTests +
      testResults.filter(
        ({ status, assertionResults }) =>
          status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
      ).length,
  }),
});

/** What is run; a command without sums is one check, which passes or fails. */
const SUITES = {
  types: { command: 'astro check --minimumFailingSeverity warning' },
  lint: { command: 'biome lint --error-on-warnings' },
  format: { command: 'prettier --check . --log-level warn' },
  unit: vitest('unit'),
  // On a machine of one's own nothing is installed unasked (`npm run test:hosts` does it).
  ...(process.env.CI && { servers: { command: 'node hosting/install.mjs' } }),
  site: vitest('site'),
  browser: {
    command: 'playwright test',
    sums: ({ stats, errors }) => ({
      passed: stats.expected,
      failed: stats.unexpected + stats.flaky + errors.length,
    }),
  },
};

async function check(name) {
  const { command } = SUITES[name];
  const {
    stdout,
    stderr,
    code = 0,
  } = await promisify(exec)(command, { maxBuffer: Infinity }).catch((error) => error);
  console.log(`\n— ${command}\n${stdout}${stderr}`);
  return { name, passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 };
}

function test(name) {
  const { command, sums } = SUITES[name];
  console.log(`\n— ${command}`);
  rmSync(file(name), { force: true });
  const ok = spawnSync(command, { stdio: 'inherit', shell: true }).status === 0;
  let counted = { passed: 0, failed: 0 };
  try {
    counted = sums(JSON.parse(readFileSync(file(name), 'utf8')));
  } catch (error) {
    console.log(`No sums of ${name}: ${error.message}`);
  }
  // A runner that died or ran nothing has failed, whatever it counted.
  if (counted.failed === 0 && (!ok || counted.passed === 0)) counted.failed = 1;
  return { name, ...counted };
}

/** The operator's own build: each file with its size and the time it was written. */
const dist = () =>
  (existsSync('dist') ? readdirSync('dist', { recursive: true }) : [])
    .sort()
    .map((name) => [name, statSync(join('dist', name))])
    .map(([name, { size, mtimeMs }]) => `${name} ${size} ${mtimeMs}`)
    .join();

const named = process.argv.slice(2);
const unknown = named.filter((name) => !SUITES[name]);
if (unknown.length > 0) throw new Error(`No such suite: ${unknown.join(', ')}`);
mkdirSync('test-results', { recursive: true });
const names = named.length > 0 ? named : Object.keys(SUITES);
const before = dist();
const results = [
  // Each of these keeps one core busy.
  ...(await Promise.all(names.filter((name) => !SUITES[name].sums).map(check))),
  ...names.filter((name) => SUITES[name].sums).map(test),
];
if (dist() !== before) {
  console.log('\nThe folder dist is no longer as it was before the tests.');
  results.push({ name: 'dist', passed: 0, failed: 1 });
}

const missing = Object.entries(installed()).filter(([, here]) => !here);
if (results.some(({ name }) => name === 'site') && missing.length > 0) {
  const servers = missing.map(([name]) => name).join(', ');
  console.log(`\nSKIPPED the site on ${servers}: not on this machine (npm run test:hosts).`);
}
console.log('');
for (const { name, passed, failed } of results) {
  console.log(`${failed ? 'FAILED' : 'ok    '} ${name}: ${passed} passed, ${failed} failed`);
}
const total = (key) => results.reduce((sum, result) => sum + result[key], 0);
console.log(`\n${total('passed')} passed, ${total('failed')} failed`);
process.exitCode = total('failed') ? 1 : 0;
