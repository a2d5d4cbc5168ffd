import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { SETTINGS } from '../../scripts/build.mjs';

const folder = '.github/workflows';
interface StepOf {
  readonly name?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
}
interface Workflow {
  readonly permissions: unknown;
  readonly jobs: Readonly<Record<string, { readonly steps: readonly StepOf[] }>>;
}
const text = (name: string) => readFileSync(`${folder}/${name}`, 'utf8');
const stepsOf = (name: string): readonly StepOf[] =>
  Object.values((parse(text(name)) as Workflow).jobs).flatMap(({ steps }) => steps);

describe.each(readdirSync(folder))('the workflow %s', (name) => {
  it('runs actions of a commit, with its version beside it', () => {
    const used = stepsOf(name).flatMap(({ uses }) => uses ?? []);
    expect(used.length).toBeGreaterThan(0);
    expect(used.filter((uses) => !/@[0-9a-f]{40}$/.test(uses))).toEqual([]);
    const lines = text(name).match(/uses: .*/g) ?? [];
    expect(lines.filter((line) => !/ # v\d+\.\d+\.\d+$/.test(line))).toEqual([]);
  });

  it('may only read where a job asks for no more, and runs commands that there are', () => {
    expect((parse(text(name)) as Workflow).permissions).toEqual({ contents: 'read' });
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
    const named = [...text(name).matchAll(/npm run (?:--silent )?([a-z:-]+)/g)];
    expect(named.map(([, one]) => one).filter((one) => !scripts[one!])).toEqual([]);
  });
});

it('the site on GitHub Pages takes every setting from a variable of the repository', () => {
  const { env = {} } = stepsOf('pages.yml').find(({ run }) => run === 'npm run build') ?? {};
  expect(Object.keys(env).sort()).toEqual([...SETTINGS].sort());
  for (const name of SETTINGS) expect(env[name], name).toMatch(`{{ vars.${name} `);
});

describe('the weekly issue', () => {
  let work: string;
  beforeEach(() => {
    work = mkdtempSync(join(tmpdir(), 'issue-'));
  });
  afterEach(() => rmSync(work, { recursive: true, force: true }));

  const NOTHING = '41 sources: 0 changed, 0 not read, 0 new, 41 same.\n';
  const FRESH = '0 of 311 checks are due as of 2027-01-04.\n';
  /** Runs the step with a stand-in for GitHub's client; gives what it was asked, and the text. */
  function run(changed: string, due: string, open = '') {
    writeFileSync(join(work, 'changed.txt'), changed);
    writeFileSync(join(work, 'due.txt'), due);
    writeFileSync(
      join(work, 'gh'),
      `#!/bin/sh\necho "$*" >> asked.txt\n[ "$2" = list ] && echo "${open}"\nexit 0\n`,
    );
    chmodSync(join(work, 'gh'), 0o755);
    const { run: script = '', env = {} } =
      stepsOf('sources.yml').find(({ name }) => name === 'One issue') ?? {};
    const done = spawnSync('bash', ['--norc', '-e', '-c', script], {
      cwd: work,
      encoding: 'utf8',
      env: { TITLE: env['TITLE'], RUN: 'RUN', PATH: work + delimiter + process.env.PATH },
    });
    expect([done.status, done.stderr]).toEqual([0, '']);
    const [list, ...asked] = readFileSync(join(work, 'asked.txt'), 'utf8').trim().split('\n');
    expect(list).toContain('issue list --state open');
    return { asked, body: readFileSync(join(work, 'issue.md'), 'utf8') };
  }

  it.each([
    ['a text changed', NOTHING.replace('0 changed', '1 changed'), FRESH],
    ['a page could not be read', NOTHING.replace('0 not read', '2 not read'), FRESH],
    ['a check has grown old', NOTHING, FRESH.replace('0 of', '3 of')],
    ['ten checks have grown old', NOTHING, FRESH.replace('0 of', '10 of')],
  ])('is opened where %s', (_, changed, due) => {
    const { asked, body } = run(changed, due);
    expect(asked).toEqual(['issue create --title Sources to read again --body-file issue.md']);
    expect(body).toContain(changed);
    expect(body).toContain(due);
  });

  it('is updated where it is open, also once nothing is left', () => {
    expect(run(NOTHING, FRESH, '7').asked).toEqual(['issue edit 7 --body-file issue.md']);
  });

  it('is not opened where nothing changed and no check is old', () => {
    expect(run(NOTHING, FRESH).asked).toEqual([]);
  });

  it('stays within the length that GitHub takes', () => {
    const { body } = run('Changed: x\n'.repeat(20_000), 'old\n'.repeat(20_000));
    expect(body.length).toBeLessThan(65_536);
  });
});
