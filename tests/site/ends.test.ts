// Ends of elements that a page leaves out: a browser reads the same page without them.
import { load } from 'cheerio';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { withoutEnds } from '../../scripts/inline.mjs';
import { everyPage } from './every-page';

describe('the ends left out', () => {
  it.each([
    [
      '<ul><li>a</li><li>b</li></ul>',
      '<ul><li>a<li>b</ul>',
      'an item, before the next and the end',
    ],
    ['<p>a</p><p>b</p>', '<p>a<p>b</p>', 'a paragraph, before another; the last has no follower'],
    ['<div><p>a</p></div>', '<div><p>a</div>', 'a paragraph, at the end of what holds it'],
    ['<a><p>a</p></a>', '<a><p>a</p></a>', 'not in a link: a paragraph there does not end with it'],
    ['<p>a</p>text', '<p>a</p>text', 'not before text, which would join the paragraph'],
    ['<p>a</p> <p>b</p>', '<p>a</p> <p>b</p>', 'not before space, which would join it too'],
    [
      '<p>a</p><link>',
      '<p>a</p><link>',
      'not before an element whose name begins like a list’s item',
    ],
    ['<dl><dt>a</dt><dd>b</dd></dl>', '<dl><dt>a<dd>b</dl>', 'a term and what it means'],
    [
      '<select><option>a</option><option>b</option></select>',
      '<select><option>a<option>b</select>',
      'a choice',
    ],
  ])('%s becomes %s (%s)', (whole, short) => {
    expect(withoutEnds(whole)).toBe(short);
    expect(load(short).html()).toBe(load(whole).html());
  });

  it.each([...everyPage().map((path) => `${path}index.html`), '/404.html'])(
    'change nothing in %s',
    (path) => {
      const shipped = readFileSync(`dist${path}`, 'utf8');
      // Written with all ends, and read again without them.
      const whole = load(shipped).html();
      expect(whole.length).toBeGreaterThan(shipped.length);
      expect(load(withoutEnds(whole)).html()).toBe(whole);
    },
  );
});
