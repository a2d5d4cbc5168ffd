import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Manifest {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
  optionalDependencies: Record<string, string>;
}
const manifest: Manifest = JSON.parse(readFileSync('package.json', 'utf8'));
const all = {
  ...manifest.dependencies,
  ...manifest.devDependencies,
  ...manifest.optionalDependencies,
};

/** The packages of the table under "Dependencies", with their reasons. A `*` stands for anything. */
const reasons = [
  ...readFileSync('CONTRIBUTING.md', 'utf8')
    .split(/^## Dependencies$/m)[1]!
    .split(/^## /m)[0]!
    .matchAll(/^\| *`([^`]+)` *\| *([^|]*[^| ]) *\|/gm),
].map(([, name, reason]) => ({ name: name!, reason: reason! }));
const covers = (name: string, dependency: string) =>
  name.endsWith('*') ? dependency.startsWith(name.slice(0, -1)) : name === dependency;

describe('dependencies', () => {
  it('each has its reason in CONTRIBUTING.md', () => {
    const unexplained = Object.keys(all).filter(
      (dependency) => !reasons.some(({ name }) => covers(name, dependency)),
    );
    expect(unexplained).toEqual([]);
  });

  it('no reason is given twice', () => {
    expect(new Set(reasons.map(({ name }) => name)).size).toBe(reasons.length);
  });

  it('each has one exact version', () => {
    for (const [name, version] of Object.entries(all)) {
      expect(`${name} ${version}`).toMatch(/ \d+\.\d+\.\d+$/);
    }
  });

  it('every package of the lockfile has a licence that was agreed to, and stands in LICENCES.md', () => {
    execFileSync(process.execPath, ['scripts/licences.mjs', '--check'], { stdio: 'pipe' });
  });
});
