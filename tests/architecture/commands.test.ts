import { readdirSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const scripts: Record<string, string> = JSON.parse(readFileSync('package.json', 'utf8')).scripts;
const texts = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md']
  .concat(readdirSync('docs').flatMap((name) => (name.endsWith('.md') ? [`docs/${name}`] : [])))
  .map((path) => readFileSync(path, 'utf8'));
const named = texts.flatMap((text) =>
  [...text.matchAll(/npm (?:run )?((?<=run )[a-z:-]+|start|test)/g)].map(([, name]) => name!),
);
describe('commands', () => {
  it('that the docs name are there', () => {
    expect(named.filter((name) => !scripts[name])).toEqual([]);
  });

  it('each have their line in the docs', () => {
    expect(Object.keys(scripts).filter((name) => !named.includes(name))).toEqual([]);
  });

  it('each run on the Node of the packages', () => {
    const other = Object.entries(scripts).filter(([, command]) => {
      const parts = command.split(' && ');
      return !parts.every((part) => part.startsWith('node scripts/run.mjs '));
    });
    expect(other).toEqual([]);
  });
});

describe('the pictures of README.md', () => {
  const folder = 'docs/pictures';
  const drawn = readdirSync(folder).map((name) => `${folder}/${name}`);

  it('are those of the folder, in both colour schemes', () => {
    const shown = readFileSync('README.md', 'utf8').match(/docs\/pictures\/[\w-]+\.png/g) ?? [];
    expect(shown.sort()).toEqual(drawn.sort());
    expect(shown.map((path) => path.replace(/light|dark/, '*')).sort()).toEqual(
      ['answer', 'answer', 'board', 'board'].map((name) => `${folder}/${name}-*.png`),
    );
  });

  it.each(drawn)('%s is a picture, and small', (path) => {
    expect(readFileSync(path).subarray(1, 4).toString()).toBe('PNG');
    expect(statSync(path).size).toBeLessThan(250_000);
  });

  it('are drawn by their command', () => {
    const script = readFileSync('scripts/pictures.mjs', 'utf8');
    expect(scripts.pictures).toContain('scripts/pictures.mjs');
    for (const path of drawn) expect(script).toContain(path.replace(/^.*\/|-.*$/g, ''));
  });
});
