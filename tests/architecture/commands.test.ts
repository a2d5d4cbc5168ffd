import { readdirSync, readFileSync } from 'node:fs';
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
