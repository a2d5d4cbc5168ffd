import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { packaged, refusal } from '../../scripts/setup.mjs';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'setup-'));
  // As after an installation.
  const lock = '{}';
  mkdirSync(join(folder, 'node_modules'));
  writeFileSync(join(folder, 'package-lock.json'), lock);
  const stamp = createHash('sha256').update(lock).digest('hex');
  writeFileSync(join(folder, 'node_modules/.installed'), stamp);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Writes a program that stands in for a real one. */
function program(path: string, ...lines: string[]) {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, ['#!/bin/sh', ...lines, ''].join('\n'));
  chmodSync(file, 0o755);
  return file;
}
const nodeThatSays = (version: string, path = 'node') =>
  program(path, `[ "$1" = --version ] && echo ${version} || echo "packaged $*"`);
const run = (env: Record<string, string>, ...args: string[]) => {
  const { BUILD_NODE, npm_lifecycle_event, ...own } = process.env;
  return spawnSync(process.execPath, [resolve('scripts/run.mjs'), ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...own, ...env },
  });
};

describe('the Node that builds', () => {
  it.each(['v22.12.0', 'v22.13.1', 'v24.0.0', 'v26.10.0'])('may be %s', (version) => {
    expect(refusal(nodeThatSays(version))).toBeUndefined();
  });

  it.each(['v18.20.8', 'v20.20.2', 'v22.11.0'])('may not be %s', (version) => {
    expect(refusal(nodeThatSays(version))).toContain(`${version.slice(1)}, older than 22.12`);
  });

  it.each([
    {
      why: 'no package fits the machine',
      path: () => undefined,
      says: 'No Node comes with the site for',
    },
    { why: 'it is not there', path: () => join(folder, 'gone'), says: 'does not run here' },
    { why: 'it does not run', path: () => program('node', 'exit 127'), says: 'does not run here' },
  ])('is refused by name where $why', ({ path, says }) => expect(refusal(path())).toContain(says));
});

describe.skipIf(!packaged)('npm scripts', () => {
  it('run on the Node of the packages, whatever node_modules/.bin and the machine call `node`', () => {
    nodeThatSays('v26.10.0', packaged!);
    program('node_modules/.bin/node', 'echo another one');
    program('node_modules/.bin/tool', 'node x.mjs');
    const PATH = join(folder, 'node_modules/.bin') + delimiter + process.env.PATH;
    expect(run({ PATH }, 'node', 'y.mjs').stdout).toBe('packaged y.mjs\n');
    expect(run({ PATH }, 'tool').stdout).toBe('packaged x.mjs\n');
  });

  it('end as the command ends', () => {
    nodeThatSays('v26.10.0', packaged!);
    program('node_modules/.bin/tool', 'exit 3');
    expect(run({}, 'tool').status).toBe(3);
    expect(run({}, 'no-such-tool').status).toBe(1);
  });

  it('say what to do where that Node does not run, and take another that is named', () => {
    program(packaged!, 'exit 127');
    const { status, stderr } = run({}, 'node', 'y.mjs');
    expect(status).toBe(1);
    expect(stderr).toContain(`${packaged} does not run here`);
    expect(stderr).toContain('BUILD_NODE=');
    const BUILD_NODE = nodeThatSays('v24.0.0', 'own/node');
    expect(run({ BUILD_NODE }, 'node', 'y.mjs').stdout).toBe('packaged y.mjs\n');
  });
});
