// Ends of elements that a page leaves out: a browser reads the same page without them.
import { load } from 'cheerio';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { withoutEnds } from '../../scripts/ends.mjs';
import { everyPage } from './every-page';
import { folder } from '../built';

/** What stands in a line of text: a space between two of them is read. */
const INLINE = /^(a|abbr|b|button|cite|code|em|i|input|kbd|label|select|small|span|strong|time)$/;

/** A page as it is read: its tree, without the white space that no line of text shows. */
function tree(html: string): string {
  const $ = load(html);
  const reads = (node: { type: string; name?: string } | null) =>
    node?.type === 'text' || INLINE.test(node?.name ?? '');
  $('*:not(pre, textarea)')
    .contents()
    .filter((_, node) => node.type === 'text' && !node.data.trim())
    .filter((_, { prev, next }) => !(reads(prev) && reads(next)))
    .remove();
  return $.html();
}

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
    [
      '<table><thead><tr><th>a</th></tr></thead><tbody><tr><td>b</td><td>c</td></tr></tbody></table>',
      '<table><thead><tr><th>a<tbody><tr><td>b<td>c</table>',
      'the parts of a table',
    ],
    ['<p>a</p>\n<p>b</p>', '<p>a<p>b</p>', 'a line between blocks, which shows nothing'],
    [
      '<a>a</a>\n<a>b</a>',
      '<a>a</a>\n<a>b</a>',
      'not a line between words, which is a space there',
    ],
    ['<p><input type="text"/></p>', '<p><input type="text"></p>', 'an end that HTML does not know'],
  ])('%s becomes %s (%s)', (whole, short) => {
    expect(withoutEnds(whole)).toBe(short);
    expect(tree(short)).toBe(tree(whole));
  });

  it.each([...everyPage().map((path) => `${path}index.html`), '/404.html'])(
    'change nothing in %s',
    (path) => {
      const shipped = readFileSync(`${folder}${path}`, 'utf8');
      // Written with all ends, and read again without them.
      const whole = load(shipped).html();
      expect(whole.length).toBeGreaterThan(shipped.length);
      expect(tree(withoutEnds(whole))).toBe(tree(whole));
    },
  );
});
