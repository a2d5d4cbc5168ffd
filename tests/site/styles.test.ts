// What a page keeps of the styles that all pages share (scripts/sheet.mjs), on small pages. That no
// real page loses one that it needs, tests/browser/styles.spec.ts shows.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { brings, drawnBy } from '../../scripts/drawn.mjs';
import { namesIn, sheet } from '../../scripts/sheet.mjs';

interface Drawn {
  has(name: string): boolean;
  brings(rule: string, condition: string): boolean;
}
const nothing: Drawn = { has: () => false, brings: () => false };
const light = (css: string, html: string, drawn = nothing) => sheet(css)(namesIn(html), drawn);

const PAGE = `<html><body class="one two"><p id=here>Text</p><template><p class="stale">Old</p></template>
<noscript><p class=know>No programs</p></noscript><details><summary>More</summary></details></body></html>`;

describe('a rule', () => {
  it.each([
    ['p{margin:0}', 'its element is there'],
    ['.one{margin:0}', 'its class is there, beside another'],
    ['.stale{margin:0}', 'a template holds it, for later'],
    ['.know{margin:0}', 'it stands where no program runs'],
    ['#there{margin:0}', 'ids come and go'],
    ['[data-done]{margin:0}', 'attributes come and go'],
    ['[type=checkbox]:disabled{margin:0}', 'states come and go'],
    ['details[open]>p:hover{margin:0}', 'places and states come and go'],
    ['p:not(.gone){margin:0}', 'what must not be there does not count'],
    ['p:has(>[aria-current]){margin:0}', 'an attribute may come to stand inside'],
    [':is(.gone,.one)>p{margin:0}', 'one of several is there'],
    ['*,:before,::after{margin:0}', 'it is for everything'],
    [':root{--ink:#000}', 'others lean on it'],
    ['summary::marker{margin:0}', 'a part of an element that is there'],
    ['@page{margin:12mm}', 'it is for paper as a whole'],
    ['@font-face{font-family:Own;src:url(own.woff2)}', 'it names a font'],
    ['@keyframes fade{0%{opacity:.4}}', 'it names a movement'],
    ['@media print{p{margin:0}}', 'its condition may come true'],
    ['@media print{@page{margin:12mm}}', 'paper, under a condition'],
    ['@supports (display:grid){@media print{p{margin:0}}}', 'two conditions may come true'],
  ])('%s stays: %s', (rule) => {
    expect(light(rule, PAGE)).toBe(rule);
  });

  it.each([
    ['.gone{margin:0}', 'no such class'],
    ['table{margin:0}', 'no such element'],
    ['.gone p{margin:0}', 'nothing it could stand in'],
    ['p .gone,.gone:hover{margin:0}', 'none of its selectors has all its names'],
    ['p:is(.gone,.lost){margin:0}', 'none of the several is there'],
    ['p:has(>.gone){margin:0}', 'nothing of the kind could stand inside'],
    ['@media print{.gone{margin:0}table{margin:0}}', 'nothing is left under the condition'],
    ['@supports (display:grid){@media print{.gone{margin:0}}}', 'nor under two'],
  ])('%s goes: %s', (rule) => {
    expect(light(rule, PAGE)).toBe('');
  });

  it('keeps those of its selectors that may match, and the order of all that stays', () => {
    const css =
      'p,.gone,.one{margin:0}.gone{color:red}@media print{table,p{color:red}}.two{margin:1px}';
    expect(light(css, PAGE)).toBe('p,.one{margin:0}@media print{p{color:red}}.two{margin:1px}');
  });

  it('that cannot be read stops the build', () => {
    expect(() => sheet('p{margin:0}}.one{{')).toThrow('cannot be read');
  });
});

describe('what programs draw', () => {
  const drawn = (programs: string): Drawn => ({
    has: (name) => name === 'drawn' || name === 'table',
    brings: (rule, condition) => brings(programs, rule, condition),
  });

  it('keeps its styles, by class and by element', () => {
    const css = '.drawn{margin:0}table{margin:0}.other{margin:0}';
    expect(light(css, PAGE, drawn(''))).toBe('.drawn{margin:0}table{margin:0}');
  });

  it('does not keep what a program brings along, save where the page has it itself', () => {
    const css = '.drawn{margin:0}p,table{margin:0}';
    expect(light(css, PAGE, drawn(css))).toBe('p{margin:0}');
  });

  it('keeps what a program brings only under a condition, or only without it', () => {
    expect(brings('a{b:c}@media print{p{d:e}.drawn{margin:0}}', '.drawn{margin:0}', '')).toBe(
      false,
    );
    expect(brings('@media print{p{d:e}}.drawn{margin:0}', '.drawn{margin:0}', '@media print')).toBe(
      false,
    );
    expect(brings('@media print{p{d:e}.drawn{margin:0}}', '.drawn{margin:0}', '@media print')).toBe(
      true,
    );
    expect(brings('@media print{p{d:e}}.drawn{margin:0}', '.drawn{margin:0}', '')).toBe(true);
  });
});

describe('the programs of a page', async () => {
  const assets = await mkdtemp(join(tmpdir(), 'programs-'));
  afterAll(() => rm(assets, { recursive: true }));
  const programs = {
    'Boot.a.js': 'import("./base.b.js");import("./note.c.js")',
    'base.b.js': `h("table",{class:\`verdict \${mark}\`});import("./tool.d.js")`,
    'note.c.js': 'note.className=`offline`;note.textContent="No network"',
    'tool.d.js': 'h("p",{class:"big-day open"})',
    'other.e.js': 'h("p",{class:"elsewhere"})',
  };
  for (const [name, text] of Object.entries(programs)) await writeFile(join(assets, name), text);
  const boot = '<script type="module" src="/_astro/Boot.a.js"></script>';
  const names = ['table', 'verdict', 'offline', 'big-day', 'open', 'No', 'elsewhere'];

  it.each([
    ['a page without a calculator', boot, ['offline']],
    [
      'a page with one',
      `<div data-island="plan"></div>${boot}`,
      ['table', 'verdict', 'offline', 'big-day', 'open'],
    ],
    ['a page without programs', '', []],
  ])('%s', async (_, html, wanted) => {
    const { has } = (await drawnBy(assets))(html);
    expect(names.filter(has)).toEqual(wanted);
  });
});
