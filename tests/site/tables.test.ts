// A table is read cell by cell by whoever does not see it: each cell needs its row's and its column's name.
import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { built } from './site';

type Root = ReturnType<typeof load>;

/** What a screen reader could not say of the tables of a page. */
function tableFaults($: Root): string[] {
  const faults: string[] = [];
  for (const table of $('table').toArray()) {
    const say = (what: string) => faults.push(`${what}: ${$(table).text().trim().slice(0, 40)}`);
    const heads = $(table).find('thead th');
    if (heads.length === 0) say('no column headers');
    if (heads.filter('[scope=col]').length !== heads.length) say('a column header without scope');
    if (heads.toArray().some((head) => !$(head).text().trim()))
      say('a column header without words');
    for (const row of $(table).find('tbody tr').toArray()) {
      if ($(row).find('th[scope=row]').length === 0) say('a row without header');
      if ($(row).children().length !== heads.length) say('a row of another length');
    }
    const region = $(table).closest('[role=region]');
    if (region.length && !region.attr('aria-label')) say('a region without a name');
  }
  return faults;
}

describe('tables', () => {
  const pages = [...built.pages.values()];
  it('name each row and each column, on every page', () => {
    expect(pages.reduce((sum, { $ }) => sum + $('table').length, 0)).toBeGreaterThan(30);
    expect(
      pages.flatMap(({ address, $ }) => tableFaults($).map((what) => `${address} ${what}`)),
    ).toEqual([]);
  });

  it.each([
    ['<table><caption>A</caption></table>', 'no column headers'],
    ['<table><thead><tr><th>A</th></tr></thead></table>', 'no scope'],
    ['<table><thead><tr><th scope=col></th></tr></thead></table>', 'an empty header'],
    [
      '<table><thead><tr><th scope=col>A</th></tr></thead><tbody><tr><td>a</td></tr></tbody></table>',
      'no row header',
    ],
    [
      '<div role=region><table><thead><tr><th scope=col>A</th></tr></thead></table></div>',
      'no name',
    ],
  ])('would fail with %s (%s)', (html) => expect(tableFaults(load(html))).toHaveLength(1));
});
