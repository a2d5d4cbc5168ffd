// How a text becomes the terms it is found by: the same for the passages and for what the reader types.

/** A term of a text, and where the word stands that it was made of. */
export interface Placed {
  readonly term: string;
  readonly start: number;
  readonly end: number;
}

/** Words that stand everywhere and find nothing. */
const STOP = {
  en: new Set(
    `a an and any are as at be been but by can cannot cant could couldnt did didnt do does doesnt dont for from get got had has have he her his how i
    if im in into is isnt it its ive me my of on or our she should so than that the their them then there these they
    this to was we were what whats when where which who whom will with wont would you your please`.split(
      /\s+/,
    ),
  ),
  es: new Set(
    `al algo aqui como con cual cuando de del donde el ella en esta estoy este ha hay he la las le lo los me mi mis nos
    o para pero puede puedo que quien se ser si sin sobre son su sus tengo un una unas unos y ya yo`.split(
      /\s+/,
    ),
  ),
};

/** Small letters without marks: "Liquidación" and "liquidacion" are one word. */
const fold = (word: string): string => word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** What the rule of endings would confuse: an entry at customs, and to enter. */
const ENTRY = /^entradas?$/;

/**
 * Cuts the endings off: "reactivate", "reactivated" and "reactivation" are one term, and so are
 * "reactivar", "reactivó" and "reactivación".
 */
function stem(word: string): string {
  if (/\d|(?:ss|us)$/.test(word)) return word;
  if (ENTRY.test(word)) return 'entrada';
  const singular = word.length > 3 ? word.replace(/ies$/, 'y').replace(/s$/, '') : word;
  const cut = singular.replace(
    /(?:[ai]d[ao]|aron|ieron|iones?|ions?|ing|ed|es|ando|iendo|ar|ir|a|e|o)$/,
    '',
  );
  const base = cut.length < 3 ? singular : cut;
  return base.length > 6 ? base.replace(/(?:at|ac|ad)$/, '') : base;
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
  // An apostrophe inside a word is part of it: "can't".
  for (const { 0: raw, index: start } of text.matchAll(
    /[\p{L}\p{N}\p{M}]+(?:['’][\p{L}\p{M}]+)?/gu,
  )) {
    const word = fold(raw.replace(/['’]/, ''));
    const end = start + raw.length;
    const stop = STOP.en.has(word) || STOP.es.has(word);
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

/** The different terms of a text. */
export const distinctTerms = (text: string): readonly string[] => [
  ...new Set(termsOf(text).map(({ term }) => term)),
];

/** The same, with a form or a report by its number alone: "Form 5106" is one word. */
export function wordsOf(text: string): readonly string[] {
  const placed = termsOf(text);
  const joined = placed.filter((one) =>
    placed.some((other) => other !== one && other.start > one.start && other.end === one.end),
  );
  const starts = new Set(joined.map(({ start }) => start));
  return [...new Set(placed.filter(({ start }) => !starts.has(start)).map(({ term }) => term))];
}

/** How many words of a text only one of the languages has, as far as its small words and letters tell. */
export function smallWords(text: string, language: 'en' | 'es'): number {
  const other = language === 'en' ? 'es' : 'en';
  const words = text.match(/\p{L}[\p{L}\p{M}'’]*/gu) ?? [];
  const own = words.filter((word) => {
    const plain = fold(word);
    return STOP[language].has(plain) && !STOP[other].has(plain);
  });
  return own.length + (language === 'es' && /[áéíóúñ¿¡]/i.test(text) ? 1 : 0);
}
