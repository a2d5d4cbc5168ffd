import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

// scripts/build.mjs with a stand-in for Astro, which writes a page and then ends as it is told.

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'build-'));
  const astro = join(folder, 'node_modules/astro/bin');
  mkdirSync(astro, { recursive: true });
  writeFileSync(
    join(astro, 'astro.mjs'),
    `import { mkdirSync, writeFileSync } from 'node:fs';
mkdirSync('dist', { recursive: true });
writeFileSync('dist/index.html', 'page');
if (process.env.ENDS === 'killed') process.kill(process.ppid, 'SIGKILL');
process.exit(process.env.ENDS ? 1 : 0);`,
  );
  mkdirSync(join(folder, 'src'));
  writeFileSync(join(folder, 'src/page.ts'), 'one');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const node = (env: Record<string, string>, ...args: string[]) => {
  const { SITE, BASE, ASSESSMENT_URL, REQUIRE_SITE, OPERATOR, ...own } = process.env;
  return spawnSync(process.execPath, args, {
    cwd: folder,
    encoding: 'utf8',
    env: { ...own, ...env },
  });
};
const script = resolve('scripts/build.mjs');
const build = (env: Record<string, string> = {}) => node(env, script);
/** Whether `dist` is a finished build of the sources and settings of now, and the base it was made for. */
const state = (env: Record<string, string> = {}) => {
  const code = `import { baseOf, isCurrent } from ${JSON.stringify(script)};
console.log(isCurrent('dist'), baseOf('dist'));`;
  return node(env, '--input-type=module', '-e', code).stdout.trim();
};

describe('a build', () => {
  it('says which Node builds, and is current until something changes', () => {
    expect(state()).toBe('false undefined');
    const { status, stdout } = build();
    expect(status).toBe(0);
    expect(stdout).toContain(`Building with Node ${process.versions.node} from `);
    expect(state()).toBe('true /');
  });

  it.each([
    { why: 'a file changed', change: () => writeFileSync(join(folder, 'src/page.ts'), 'two') },
    { why: 'a file is new', change: () => writeFileSync(join(folder, 'src/new.ts'), '') },
    { why: 'a file is gone', change: () => rmSync(join(folder, 'src/page.ts')) },
    {
      why: 'the built folder is gone',
      change: () => rmSync(join(folder, 'dist'), { recursive: true }),
    },
  ])('is old once $why', ({ change }) => {
    build();
    change();
    expect(state()).toMatch(/^false/);
  });

  it('is old once the file that OPERATOR names changed', () => {
    const OPERATOR = join(folder, 'mine.yaml');
    writeFileSync(OPERATOR, 'name: One');
    build({ OPERATOR });
    expect(state({ OPERATOR })).toBe('true /');
    writeFileSync(OPERATOR, 'name: Two');
    expect(state({ OPERATOR })).toMatch(/^false/);
  });

  it('is as current as before where a file has another time and the same content', () => {
    build();
    utimesSync(join(folder, 'src/page.ts'), 1, 1);
    expect(state()).toBe('true /');
  });

  it.each([
    { name: 'SITE', value: 'https://guide.example' },
    { name: 'BASE', value: '/cape/' },
    { name: 'ASSESSMENT_URL', value: 'https://form.example' },
    { name: 'REQUIRE_SITE', value: '1' },
    { name: 'OPERATOR', value: 'mine.yaml' },
  ])('is another one with another $name', ({ name, value }) => {
    build();
    expect(state({ [name]: value })).toMatch(/^false/);
    build({ [name]: value });
    expect(state({ [name]: value })).toBe(`true ${name === 'BASE' ? value : '/'}`);
    expect(state()).toMatch(/^false/);
    expect(state({ [name]: '' })).toMatch(/^false/);
  });

  it.each(['failed', 'killed'])(
    'that %s is not taken for a finished one, not even an earlier one',
    (ends) => {
      build();
      expect(build({ ENDS: ends }).status).not.toBe(0);
      expect(state()).toBe('false undefined');
    },
  );

  it('by another way is not taken for ours', () => {
    build();
    utimesSync(join(folder, 'dist/index.html'), 1, 1);
    expect(state()).toBe('false undefined');
  });
});
