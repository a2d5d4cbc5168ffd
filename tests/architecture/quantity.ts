import { type Guide, type Node, nodes } from './guide';

const SMALL =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen';
const TENS = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';
const ORDINAL = `(?:${TENS}|twent|thirt|fort|fift|sixt|sevent|eight|ninet)ieth|hundredth|(?:(?:${TENS})[- ])?(?:third|fourth|fifth|sixth|seventh|eighth|ninth)|tenth|eleventh|twelfth|(?:thir|four|fif|six|seven|eigh|nine)teenth`;
const WORD = `(?:${SMALL}|${TENS}|hundred|thousand|dozen)`;
const NUMBER = `(?:\\d+(?:[.,]\\d+)*|(?:(?:a|an|half a|half an|a couple of|a) )?${WORD}(?:[- ](?:and )?${WORD})*)`;
const KIND =
  '(?:(?:calendar|business|working|consecutive|full|federal|whole|more|further|other)[- ])*';
const TIME = '(?:days?|weeks?|months?|years?|hours?|minutes?|seconds?|quarters?)';
const THING =
  '(?:entry|entries|characters?|digits?|letters?|mb|kb|megabytes?|kilobytes?|percent|%)';

/** Numbers of ours that say how long, how many or how much; what counts parts of a page is none. */
const PATTERNS = [
  // "45 days", "forty-five-day", "2 to 3 business days", "half a year", "a dozen entries"
  `\\b${NUMBER}(?:[- ]${KIND}${TIME})\\b`,
  `\\b(?!one entry\\b)${NUMBER}(?:[- ]?${KIND}${THING})(?!\\w)`,
  // "a 6-month", "half a year"
  `\\bhalf an? ${TIME}\\b`,
  // "day 80", "day eighty"; day 0 and day 1 only say where a count begins
  `\\bdays? (?:(?![01]\\b)\\d+|(?!one\\b)${WORD}(?:[- ]${WORD})*)\\b`,
  // "the 45th day", "the eightieth day", "the 180th calendar day"
  `\\b(?:\\d+(?:st|nd|rd|th)|${ORDINAL}) ${KIND}day\\b`,
].map((pattern) => new RegExp(pattern, 'gi'));

/** Figures that are no quantity of ours: days, months with a year, clock hours. */
const DATES =
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}\b/g;

const CIPHERS =
  'dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|veinte|treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa|cien|ciento|mil';
const SPANISH_NUMBER = `(?:\\d+(?:[.,]\\d+)*|(?:${CIPHERS})(?: (?:y )?(?:uno?|${CIPHERS}))*)`;
const SPANISH_UNIT =
  '(?:días?|semanas?|mes(?:es)?|años?|horas?|minutos?|segundos?|trimestres?|caracteres|dígitos|letras|entradas|mb|megabytes?|por ciento|%)';

/** The same in Spanish: "80 días", "ciento ochenta días", "el día 80", "de 60 a 90 días", "medio año". */
const SPANISH = [
  `(?<![\\p{L}\\d])${SPANISH_NUMBER} ${SPANISH_UNIT}(?!\\p{L})`,
  `(?<!\\p{L})días? (?:(?![01](?!\\d))\\d+|(?:${CIPHERS})(?!\\p{L}))`,
  '(?<!\\p{L})medio (?:año|mes|día)(?!\\p{L})',
].map((pattern) => new RegExp(pattern, 'giu'));
const SPANISH_DATES =
  /\b\d{1,2} de (?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)\b/g;

/** Every quantity typed by hand in a Spanish text. */
export const typedInSpanish = (text: string): readonly string[] => {
  const plain = text
    .replace(SPANISH_DATES, '#')
    .replace(/\{[^}]*\}/g, '#')
    .replace(/\s+/g, ' ');
  return SPANISH.flatMap((pattern) => plain.match(pattern) ?? []);
};

/** Every quantity typed by hand in a text. */
export const typedQuantities = (text: string): readonly string[] => {
  const plain = text
    .replace(DATES, '#')
    .replace(/\{[^}]*\}/g, '#')
    .replace(/\s+/g, ' ');
  return PATTERNS.flatMap((pattern) => plain.match(pattern) ?? []);
};

const BLOCKS = new Set(['paragraph', 'heading', 'tableCell']);

/** The words of a block in one line; a component and a piece of code stand as `#`. */
const line = (node: Node): string => {
  if (node.type === 'text') return node.value ?? '';
  if (node.type === 'inlineCode' || node.type === 'html') return '#';
  const inside = (node.children ?? []).map(line).join('');
  return node.type.startsWith('mdxJsx') && !inside ? '#' : inside;
};

/** Every text of a page that a reader sees: its front matter, its blocks, its attributes. */
export function textsOf({ front, tree }: Guide): readonly string[] {
  const own = ['title', 'nav', 'description', 'summary'].flatMap((key) =>
    typeof front[key] === 'string' ? [front[key]] : [],
  );
  return nodes(tree).reduce<string[]>((texts, node) => {
    if (BLOCKS.has(node.type)) texts.push(line(node));
    // A component's text stands in a paragraph, except when it is alone in its line.
    if (node.type === 'mdxJsxFlowElement') {
      const direct = (node.children ?? []).filter(({ type }) => type === 'text');
      if (direct.length) texts.push(line(node));
    }
    for (const { name, value } of node.attributes ?? []) {
      if (typeof value === 'string' && !/^(id|of|source|plus)$/.test(name ?? '')) texts.push(value);
    }
    return texts;
  }, own);
}
