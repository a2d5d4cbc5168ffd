// What a page holds for a reader of its source alone, and a browser reads the same without.

/**
 * Ends that HTML lets a page leave out, since what follows ends the element: a list's item before the next
 * one or the list's end, a paragraph before what cannot stand in one, or at the end of what holds it, a
 * table's parts before the next.
 */
const ENDS = new RegExp(
  [
    '</li>(?=<li[ >]|</[uo]l>)',
    '</(?:dt|dd)>(?=<d[td][ >])|</dd>(?=</dl>)',
    '</option>(?=<option[ >]|</select>)',
    '</p>(?=<(?:p|ul|ol|dl|div|h[1-6]|section|details|table|form|nav|footer)[ >])',
    '</p>(?=</(?:div|section|article|main|footer|form|li|dd|details|td|template)>)',
    '</t[hd]>(?=<t[hd][ >]|</tr>)|</tr>(?=<tr[ >]|</t(?:head|body)>)',
    '</thead>(?=<tbody>)|</tbody>(?=</table>)',
    // The beginnings of these two need no tag either.
    '(?<=<html[^<>]*>)<head>|</head><body>(?=<(?:a|header|div)[ >])',
  ].join('|'),
  'g',
);

/** Lines of the source between blocks, where a page shows nothing. */
const BLOCK = '(?:p|h[1-6]|[uo]l|li|d[ltd]|table|thead|tbody|tr|t[hd]|div|section)';
const LINES = new RegExp(`(?<=</?${BLOCK}(?: [^<>]*)?>)\\n+(?=</?${BLOCK}[ >])`, 'g');

/** Elements of HTML that have no end: Preact writes one, as XML would. */
const SELF_CLOSED = /(<(?:input|br|hr|img)\b[^<>]*?) ?\/>/g;

/** A page without what stands there for a reader of the source alone. */
export const withoutEnds = (html) =>
  html.replace(LINES, '').replace(ENDS, '').replace(SELF_CLOSED, '$1>');
