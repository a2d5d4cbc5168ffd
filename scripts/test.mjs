// Runs every check and test, one after another, goes on after a failure, and adds the sums up.
// `--quick` leaves out the other time zones and the browser.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { installed } from './hosts/run.mjs';

const quick = process.argv.includes('--quick');
const ZONES = [
  'UTC',
  'America/New_York',
  'America/Los_Angeles',
  'Pacific/Honolulu',
  'Pacific/Apia',
  'Asia/Shanghai',
  'Europe/London',
];
const results = [];

function run(command, args, env = {}) {
  console.log(
    `\n— ${[...Object.entries(env).map((pair) => pair.join('=')), command, ...args].join(' ')}`,
  );
  const done = spawnSync(command, args, {
    stdio: 'inherit',
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
  });
  return done.status === 0;
}

/** A command that is one check: it passes or it fails. */
function check(name, command, args) {
  const ok = run(command, args);
  results.push({ name, passed: ok ? 1 : 0, failed: ok ? 0 : 1 });
  return ok;
}

/** A test run that writes its sums to a file; one that writes none, or runs nothing, has failed. */
function suite(name, command, args, file, sums, env) {
  rmSync(file, { force: true });
  const ok = run(command, args, env);
  let passed = 0;
  let failed = 0;
  try {
    ({ passed, failed } = sums(JSON.parse(readFileSync(file, 'utf8'))));
  } catch (error) {
    console.log(`No sums of ${name}: ${error.message}`);
  }
  // The exit status also tells of what no test counts: an error outside every test.
  if (passed + failed === 0 || (!ok && failed === 0)) failed += 1;
  results.push({ name, passed, failed });
}

const vitestSums = (json) => ({ passed: json.numPassedTests, failed: json.numFailedTests });
const vitest = (project, file, env, ...more) =>
  suite(
    `${project}${env?.TZ ? ` in ${env.TZ}` : ''}`,
    'vitest',
    [
      ...['run', '--project', project, ...more],
      ...['--reporter=default', '--reporter=json', `--outputFile=${file}`],
    ],
    file,
    vitestSums,
    env,
  );

mkdirSync('test-results', { recursive: true });
check('types', 'astro', ['check', '--minimumFailingSeverity', 'warning']);
check('lint', 'biome', ['lint', '--error-on-warnings']);
check('format', 'prettier', ['--check', '.', '--log-level', 'warn']);
for (const [at, zone] of (quick ? ['America/New_York'] : ZONES).entries()) {
  // The architecture looks the same from everywhere.
  vitest(
    'unit',
    'test-results/unit.json',
    { TZ: zone },
    ...(at ? ['--exclude', 'tests/architecture/**'] : []),
  );
}
// Only there: on a machine of one's own nothing is installed unasked (`npm run test:hosts` does it).
if (process.env.CI) check('nginx and Caddy are here', 'node', ['scripts/hosts/install.mjs']);
const built = check('build', 'astro', ['build']);
if (built) {
  vitest('site', 'test-results/site.json');
  if (!quick) {
    suite('browser', 'playwright', ['test'], 'test-results/browser.json', ({ stats }) => ({
      passed: stats.expected,
      failed: stats.unexpected + stats.flaky,
    }));
  }
} else {
  results.push({ name: 'site and browser (no build to test)', passed: 0, failed: 1 });
}

const skipped = Object.entries(installed()).filter(([, here]) => !here);
if (skipped.length > 0) {
  const names = skipped.map(([name]) => name).join(', ');
  console.log(`\nSKIPPED the site on ${names}: not on this machine (npm run test:hosts).`);
}
console.log('');
for (const { name, passed, failed } of results) {
  console.log(`${failed ? 'FAILED' : 'ok    '} ${name}: ${passed} + ${failed}`);
}
const sum = (key) => results.reduce((total, result) => total + result[key], 0);
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
process.exit(sum('failed') ? 1 : 0);
