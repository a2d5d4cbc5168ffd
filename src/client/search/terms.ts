// How a text becomes the terms it is found by: the same for the passages and for what the reader types.

/** A term of a text, and where the word stands that it was made of. */
export interface Placed {
  readonly term: string;
  readonly start: number;
  readonly end: number;
}

/** Words that stand everywhere and find nothing, in both languages. */
const STOP = new Set(
  `a an and any are as at be been but by can could did do does for from get got had has have he her his how i
  if in into is it its me my of on or our she should so than that the their them then there these they
  this to was we were what when where which who whom why will with would you your
  al como con cual cuando de del donde el ella en esta este la las le lo los me mi o para pero por
  puede puedo que se si su sus un una unas unos y ya yo`.split(/\s+/),
);

/** Small letters without marks: "Liquidación" and "liquidacion" are one word. */
const fold = (word: string): string => word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** Cuts the ending off: "reactivate", "reactivated" and "reactivation" are one term. */
function stem(word: string): string {
  if (/\d|(?:ss|us)$/.test(word)) return word;
  const cut = word.replace(/(?:ies|ions?|ings?|ed|es|[eosy])$/, '');
  return cut.length < 3 ? word : cut;
}

/** The most letters that a number may have in front of it to be one term with it: "form 19", "ES-003". */
const CODE = 5;
const LETTERS = /^\p{L}+$/u;
const FIGURES = /^\d+[a-z]?$/;

/**
 * The terms of a text in their order. A number after a short word gives one term more, for both:
 * "ES-003" is found by "es003", and "Form 19" by its number alone or with the word.
 */
export function termsOf(text: string): readonly Placed[] {
  const found: Placed[] = [];
  let before: { word: string; start: number; end: number } | undefined;
  for (const { 0: raw, index: start } of text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
    const word = fold(raw);
    const end = start + raw.length;
    const stop = STOP.has(word);
    if (before && FIGURES.test(word) && start - before.end === 1) {
      found.push({ term: before.word + word, start: before.start, end });
    }
    if (!stop && (word.length > 1 || FIGURES.test(word))) {
      found.push({ term: stem(word), start, end });
    }
    const joins = !stop && word.length > 1 && word.length <= CODE && LETTERS.test(word);
    before = joins ? { word, start, end } : undefined;
  }
  return found;
}
