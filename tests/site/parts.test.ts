// What runs in a page by itself: the parts that its components need, as one program, and no others.
import { load } from 'cheerio';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { everyPage } from './every-page';
import { folder } from '../built';

/** What a page has that needs a part, and a text that only this part's program holds. */
const PARTS: readonly (readonly [has: string, says: string, why: string])[] = [
  ['body', 'contextmenu', 'her situation goes along with every link'],
  ['[data-island]', 'pointerover', 'a calculator is woken'],
  ['[type=file]', 'dragover', 'a file can be let go over it'],
  ['.stepped', 'cape-situation', 'steps are ticked'],
  ['[data-questions]', '[#&]see=', 'answers are kept'],
  ['[data-hours]', 'ownHours', 'hours are told in her own time'],
  ['[data-search]', 'data-search', 'the search field works'],
  ['#refused', 'ResizeObserver', 'an embedded calculator tells how high it is'],
];

describe('the program of', () => {
  it.each([...everyPage().map((path) => `${path}index.html`), '/404.html'])('%s', (path) => {
    const $ = load(readFileSync(`${folder}${path}`, 'utf8'));
    const programs = $('script:not([type="application/ld+json"])');
    expect(programs).toHaveLength(1);
    expect(programs.attr('src')).toBeUndefined();
    const text = programs.text();
    for (const [has, says, why] of PARTS) {
      expect([why, text.includes(says)]).toEqual([why, $(has).length > 0]);
    }
  });
});
