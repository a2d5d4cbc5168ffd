/** Marks that take no room: soft hyphen, zero-width characters, direction marks, byte order mark. */
const INVISIBLE =
  /\u00ad|\u061c|\u180e|[\u200b-\u200f]|[\u202a-\u202e]|[\u2060-\u206f]|[\ufe00-\ufe0f]|\ufeff/g;
const DASHES = /[\u058a\u2010-\u2015\u2043\u2212\u2e3a\u2e3b\ufe58\ufe63\uff0d]/g;
const SLASHES = /[\u2044\u2215]/g;
const SINGLE_QUOTES = /[\u2018-\u201b\u2032`\u00b4\u02bc]/g;
const DOUBLE_QUOTES = /[\u201c-\u201f\u2033\u00ab\u00bb]/g;
const ASCII = /^[ -~]*$/;
const SPACES = /\s+/g;

/** The text of a cell without what a PDF, an e-mail or a sheet adds: full width, odd dashes and quotes, invisible marks. */
export function plainCell(text: string): string {
  const ascii = ASCII.test(text)
    ? text
    : text
        .normalize('NFKC')
        .replace(INVISIBLE, '')
        .replace(DASHES, '-')
        .replace(SLASHES, '/')
        .replace(SINGLE_QUOTES, "'")
        .replace(DOUBLE_QUOTES, '"');
  return ascii.trim().replace(SPACES, ' ');
}

/** The text without any of the marks at either end. */
export function trimmed(text: string, marks: string): string {
  let [from, until] = [0, text.length];
  while (from < until && marks.includes(text[from]!)) from++;
  while (until > from && marks.includes(text[until - 1]!)) until--;
  return text.slice(from, until);
}

/** What a cell holds where nothing is meant: in the words of people, databases and spreadsheets, both languages. */
const NOTHING = new Set(
  `- -- --- . .. ... ? _ / \\ \\n * n/a na n.a. n.a n/d nd n.d. s/d n/r none nil null nan nat undefined void? blank empty
#n/a #null! #value! #ref! #div/0! #name? #num! #n/d #¡n/a! #¡valor! #¡ref! #¿nombre? #getting_data #spill! #calc!
tbd t.b.d. tba unknown not_known
ninguno ninguna nada nulo vacío vacio desconocido`
    .split(/\s/)
    .concat([
      '',
      'to be determined',
      'to be advised',
      'not applicable',
      'not available',
      'not found',
      'not known',
      'not set',
      'not given',
      'no value',
      'no data',
      'no date',
      'date not available',
      'no aplica',
      'no disponible',
      'sin dato',
      'sin datos',
      'sin fecha',
      'sin protesta',
      'fecha no disponible',
      'en blanco',
      'por determinar',
      'por definir',
    ]),
);
const AROUND = `()[]<>{}"'= `;
const ON_FILE = /^(none|nothing|no .{1,30}|ninguno|ninguna) (on file|filed|found|en archivo)$/;

/** Whether a cell says nothing, so that no fact may come of it. */
export function saysNothing(text: string): boolean {
  if (text === '') return true;
  const clean = plainCell(text).toLowerCase();
  // A formula without a stored value is not known, which is another thing than nothing.
  if (clean === '=') return false;
  if (NOTHING.has(clean) || NOTHING.has(trimmed(clean, AROUND))) return true;
  return ON_FILE.test(clean);
}

/** Social Security, employer and CBP-assigned numbers as they are written: 123-45-6789, 12-3456789AA, 261234-56789. */
const PRIVATE = /^(?:\d{3}[- ]\d{2}[- ]\d{4}|\d{2}-\d{7}[A-Z0-9]{0,2}|\d{6}-\d{5}|\d{9}[A-Z]{2})$/i;
const NINE_DIGITS = /^\d{9}$/;
const TOKENS = /[A-Za-z0-9-]+/g;
const SPACED = /\d{3} \d{2} \d{4}/g;

/** Whether a cell holds a number that identifies a person or a company, by its shape. */
export const isPrivate = (text: string): boolean => PRIVATE.test(plainCell(text));

/** A text of the file as it may be shown: numbers that identify a person or a company are left out. */
export const masked = (text: string): string =>
  text.length < 9
    ? text
    : plainCell(text)
        .replace(SPACED, '•••')
        .replace(TOKENS, (token) =>
          PRIVATE.test(token) || NINE_DIGITS.test(token) ? '•••' : token,
        );
