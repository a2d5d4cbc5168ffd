import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Found, finder } from '../../src/client/search/find';
import { LINK, type SearchIndex } from '../../src/client/search/index-module';
import { passage } from '../../src/client/search/passage';
import { queryIn, shareable, withQuery } from '../../src/client/search/query';
import { termsOf } from '../../src/client/search/terms';

const terms = (text: string) => termsOf(text).map(({ term }) => term);

describe('terms', () => {
  it.each([
    ['Reactivate', 'REACTIVATED', 'one word in other endings and letters'],
    ['reactivation', 'reactivating', 'and as a noun'],
    ['entry', 'entries', 'one and many'],
    ['reembolso', 'reembolsos', 'one and many in Spanish'],
    ['reactivar', 'reactivación', 'a Spanish verb and its noun'],
    ['liquidation', 'liquidación', 'what both languages have'],
    ["can't log in", 'log', 'small words with an apostrophe'],
    ['liquidación', 'LIQUIDACION', 'without its marks'],
    ['“user inactive”', 'user   inactive', 'quotation marks and spaces are no words'],
    ['Final\nLiquidation', 'Final Liquidation', 'a line break is a space'],
    ['is it in the file', 'file', 'words that stand everywhere find nothing'],
    ['ﬁle', 'file', 'letters that are drawn as one'],
  ])('%s and %s are the same: %s', (one, other) => expect(terms(one)).toEqual(terms(other)));

  it.each([
    ['ES-003', 'es003', 'a report as CBP writes it'],
    ['rev 613', 'rev613', 'a report without its dash'],
    ['Form 19', 'form19', 'a form'],
    ['Form 19', '19', 'and its number alone'],
    ['Form 5106', '5106', 'a number'],
    ['19 USC 1514', 'usc1514', 'a section of a law'],
  ])('%s is found by %s: %s', (text, term) => expect(terms(text)).toContain(term));

  it('join no number to a word that stands everywhere', () =>
    expect(terms('by 45')).toEqual(['45']));

  it('stand where they say', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const { term, start, end } of termsOf(text)) {
          expect(term).not.toBe('');
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
    ));
});

type Given = readonly (readonly [heading: string, text: string])[];

/** An index of these passages, on a page each. */
const indexOf = (passages: Given, words: Partial<SearchIndex> = {}): SearchIndex => ({
  pages: passages.map(([heading, text], id) => ({
    path: `/${id}/`,
    title: 'A page',
    weight: 1,
    passages: [['here', heading, text]],
  })),
  synonyms: [],
  answers: [],
  filler: [],
  ...words,
});
const MESSAGES = indexOf([
  ['Entry Summary is in Final Liquidation Status', 'Count its protest day now.'],
  ['Entry Summary Under Review', 'The entry stands in adjusted status while CBP looks at it.'],
  ['Entry Summary is in Trade Control', 'The entry summary is with the filer.'],
  ['The last day', 'The entry summary, its final liquidation, its status: each has a day.'],
]);
const { find } = finder('en', { en: MESSAGES });

describe('what is found', () => {
  it.each([
    ['Entry Summary is in Final Liquidation Status', 0, 'the message itself'],
    ['entry sumary in final liqidation', 0, 'two words misspelt'],
    ['is in Final Liquidation Sta', 0, 'both ends cut off'],
    ['trade contr', 2, 'a word not yet typed to its end'],
    ['under review', 1, 'its last two words'],
  ])('%s finds message %i first: %s', (text, at) =>
    expect(find(text)[0]).toMatchObject({ address: `/${at}/#here` }),
  );

  it('says which page it stands on, unless that is what it is called', () => {
    const own = finder('en', { en: indexOf([['A page', 'with words']]) });
    expect(own.find('words')[0]?.page).toBeUndefined();
    expect(find('review')[0]?.page).toBe('A page');
  });

  it('says its language, and comes after what is in the language that was typed', () => {
    const both = finder('es', { es: indexOf([['Revisión', 'Review of the entry']]), en: MESSAGES });
    expect(both.find('review entry').map(({ address, language }) => [address, language])).toEqual(
      expect.arrayContaining([
        ['/1/#here', 'en'],
        ['/es/0/#here', 'es'],
      ]),
    );
  });

  it('does not stand in the words of a link to another page', () => {
    const linked = finder('en', {
      en: indexOf([
        ['One', `See ${LINK}how to protest${LINK} first.`],
        ['Two', 'The protest itself.'],
      ]),
    });
    expect(linked.find('protest').map(({ heading }) => heading)).toEqual(['Two']);
    expect(
      linked
        .find('first')[0]
        ?.pieces.map(({ text }) => text)
        .join(''),
    ).toBe('See how to protest first.');
  });

  it.each([
    ['', 'nothing'],
    ['   \n\t ', 'spaces'],
    ['the of and', 'words that stand everywhere'],
    ['???!!!', 'signs'],
    ['zzzzzzzzz', 'no word of ours'],
  ])('is nothing for “%s”: %s', (text) => expect(find(text)).toEqual([]));

  it.each([
    ['one endless word', 'x'.repeat(10_000)],
    ['one word two thousand times', 'entry '.repeat(2_000)],
    ['very many words', Array.from({ length: 3_000 }, (_, at) => `word${at}`).join(' ')],
    ['markup', '<img src=x onerror=alert(1)>'],
    ['a regular expression', '(a+)+$ [^ \\ .* {1,9999999}'],
    ['halves of letters', '\uD800\uDFFF\uDC00 entry \uD83D'],
    ['names that every object has', '__proto__ constructor toString hasOwnProperty'],
    ['signs that cannot be seen', '\u202Eyrtne\u0000\u200B'],
  ])('throws nothing on %s', (_, text) => {
    const shown = find(text).flatMap(({ pieces }) => pieces.map((piece) => piece.text));
    expect(shown.every((one) => typeof one === 'string')).toBe(true);
  });

  it('throws nothing, whatever is typed', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        expect(find(text).length).toBeLessThanOrEqual(12);
      }),
    ));
});

describe('a passage', () => {
  const marked = (text: string, looked: string) =>
    passage(text, new Set(terms(looked)))
      .map((one) => (one.marked ? `[${one.text}]` : one.text))
      .join('');

  it.each([
    ['Form 19 or ACE.', 'form 19', '[Form 19] or ACE.', 'a number and its word in one'],
    ['A <b>protest</b>', 'protest', 'A <b>[protest]</b>', 'markup stays text'],
    ['Nothing of it.', 'protest', 'Nothing of it.', 'no mark, and still a passage'],
    ['', 'protest', '', 'a heading alone'],
  ])('%s, looking for %s', (text, looked, expected) => expect(marked(text, looked)).toBe(expected));

  it('shows the part in which it matches, from the start of a sentence', () => {
    const text = `${'Some words come first. '.repeat(20)}Then the protest is denied. ${'And more follow. '.repeat(20)}`;
    expect(marked(text, 'protest denied')).toMatch(
      /^… Then the \[protest\] is \[denied\]\. And.* …$/,
    );
  });

  it('keeps each letter of what it shows', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 900 }), fc.string(), (text, looked) => {
        const pieces = passage(text, new Set(terms(`${text.slice(0, 40)} ${looked}`)));
        const shown = pieces.map((one) => one.text).join('');
        expect(text).toContain(shown.replace(/^… /, '').replace(/ …$/, ''));
      }),
    ));
});

describe('the query in the address', () => {
  it.each([
    ['#q=user+inactive', 'user inactive', 'as the page writes it'],
    ['#q=user%20inactive', 'user inactive', 'as others write it'],
    ['#last-login=2026-06-01&q=5106', '5106', 'behind the situation'],
    ['#main&q=5106', '5106', 'behind an anchor'],
    ['#q=', '', 'empty'],
    ['#q=%E0%A4%A', '\uFFFD%A', 'a broken escape'],
    ['#last-login=2026-06-01', undefined, 'none'],
    ['', undefined, 'no fragment'],
  ])('%s asks for %s: %s', (hash, expected, _why) => expect(queryIn(hash)).toBe(expected));

  it.each([
    ['', 'user inactive', 'q=user+inactive', 'alone'],
    ['#last-login=2026-06-01', '5106', 'q=5106&last-login=2026-06-01', 'the situation stays'],
    ['#main&q=a&as-of=2026-11-22', 'b', 'main&q=b&as-of=2026-11-22', 'the anchor stays in front'],
    ['#q=a&as-of=2026-11-22', ' ', 'as-of=2026-11-22', 'nothing typed leaves nothing'],
    ['', 'a&b=c#d', 'q=a%26b%3Dc%23d', 'signs of an address'],
    ['', '\uD800', 'q=%EF%BF%BD', 'half a letter'],
  ])('from %s, %s gives %s: %s', (hash, text, expected) =>
    expect(withQuery(hash, text)).toBe(expected),
  );

  it.each([
    ['ABC-1234567-6 Protest on Entry', 'Protest on Entry', 'an entry number'],
    ['ABC12345676: Account Mismatch', 'Account Mismatch', 'one without dashes'],
    ['12-3456789XX 5106', '5106', 'an importer number'],
    ['my number is 123-45-6789', 'my number is', 'a Social Security number'],
    ['CSMS 68510928', 'CSMS 68510928', 'a bulletin stays'],
    ['liquidated 2026-09-03', 'liquidated 2026-09-03', 'a day stays'],
    ['a\n\nb', 'a b', 'one line'],
  ])('%s goes into it as “%s”: %s', (text, expected) => expect(shareable(text)).toBe(expected));

  it('holds no endless text', () =>
    expect(shareable('word '.repeat(10_000)).length).toBeLessThan(301));

  it('comes back as it was shared', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        const asked = shareable(text);
        expect(queryIn(`#${withQuery('#as-of=2026-11-22', text)}`)).toBe(asked || undefined);
      }),
    ));
});

describe('pinned answers and synonyms', () => {
  const passages: Given = [
    ['Plan', 'Counts.'],
    ['Protest', 'Form 19.'],
    ['Password', 'Reset it.'],
    ['Money', 'Comes later.'],
  ];
  const words: Partial<SearchIndex> = {
    synonyms: [{ en: ['password'], es: ['contraseña', 'clave'] }],
    answers: [
      { pages: ['/0/#here'], en: ['deadline', 'last day'], es: ['plazo'] },
      { pages: ['/1/#here', '/0/#here'], en: ['protest deadline'], es: ['plazo protesta'] },
      { pages: ['/3/#here'], en: ['no refund', 'refund'], es: ['reembolso'] },
    ],
    filler: ['portal', 'please'],
  };
  const pins = finder('en', { en: indexOf(passages, words) });
  const both = finder('es', { en: indexOf(passages, words), es: indexOf([passages[0]!], words) });

  it.each([
    ['deadline', '/0/#here', 'a pinned word'],
    ['what is the last day?', '/0/#here', 'two words of a phrase, between small words'],
    ['day last', '/0/#here', 'in another order'],
    ['dedline', '/0/#here', 'misspelt'],
    ['deadl', '/0/#here', 'not typed to its end'],
    ['deadline of a protest', '/1/#here', 'the phrase that says more comes first'],
    ['please portal deadline', '/0/#here', 'words that say nothing'],
    ['clave', '/2/#here', 'a word of the other language that means the same'],
    ['refunds', '/3/#here', 'in the plural'],
  ])('%s leads to %s: %s', (text, address) => expect(pins.find(text)[0]?.address).toBe(address));

  it('do not answer where they speak to a small part of what was typed', () => {
    const text = 'entry summary under review by a specialist, refund amounts adjusted twice';
    expect(pins.find(text).map(({ address }) => address)).not.toContain('/0/#here');
  });

  it.each([
    ['cuál es el plazo', 'es', 'small words and a phrase'],
    ['contraseña', 'es', 'a letter and a synonym'],
    ['the deadline', 'en', 'English'],
    ['5106', 'en', 'a number has the language of the page'],
  ])('“%s” is %s: %s', (text, language) => expect(pins.languageOf(text)).toBe(language));

  it('lead to the page in the language of the reader, and in that of the question', () => {
    expect(both.find('plazo')[0]?.address).toBe('/es/0/#here');
    expect(both.find('deadline').map(({ address }) => address)).toEqual(
      expect.arrayContaining(['/es/0/#here', '/0/#here']),
    );
  });
});

/** What the tests above hold on to: a found place says all that a page needs to show it. */
const shape: readonly (keyof Found)[] = ['address', 'heading', 'page', 'pieces', 'language'];
it('a found place is complete', () =>
  expect(Object.keys(find('review')[0] ?? {}).sort()).toEqual([...shape].sort()));
