// What a page's programs may draw in it, read from the programs as they were built: names of elements
// and classes, and the styles that a program brings along for what it draws (src/islands/adopt.ts).
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** From the start of a name alone: a browser's code is one long word after another. */
const PROGRAM = /(?<![\w.-])[\w.-]+\.js\b/g;
/** Words in quotes, or in a piece of a template: `verdict ${mark}`. */
const NAMES = /(?<=["'`}])[a-z][\w-]*(?: [a-z][\w-]*)*(?= ?(?:["'`]|\$\{))/g;

/** What wakes calculators: named by the program of every page, fetched only where there is one. */
const WAKES = /^base\./;
const CALCULATOR = /<[^>]* data-island=/;

const count = (text, sign) => text.split(sign).length - 1;

/** Whether a text holds a rule of styles, under the same condition: `@media print`, or none. */
export function brings(text, rule, condition) {
  const at = text.indexOf(rule);
  if (at < 0) return false;
  const from = text.lastIndexOf(condition ? `${condition}{` : '@', at);
  const between = from < 0 ? '' : text.slice(from, at);
  return (!condition || from >= 0) && count(between, '{') - count(between, '}') === +!!condition;
}

/**
 * Reads the programs of a built site; gives a function from a page to what they may draw there. Pages
 * with the same programs get the same answer.
 */
export async function drawnBy(assets) {
  const files = (await readdir(assets)).filter((one) => one.endsWith('.js'));
  const programsIn = (text) => (text.match(PROGRAM) ?? []).filter((name) => files.includes(name));
  const programs = new Map();
  for (const file of files) {
    const text = await readFile(join(assets, file), 'utf8');
    const names = new Set((text.match(NAMES) ?? []).flatMap((words) => words.split(' ')));
    // Looked for once: most programs are those of several kinds of pages.
    const known = new Map();
    const bringsRule = (rule, condition) => {
      const key = condition + rule;
      if (!known.has(key)) known.set(key, brings(text, rule, condition));
      return known.get(key);
    };
    programs.set(file, { names, bringsRule, others: programsIn(text) });
  }
  const answers = new Map();
  return (html) => {
    const calculates = CALCULATOR.test(html);
    const first = programsIn(html);
    const key = [calculates, ...first].join();
    if (!answers.has(key)) {
      // Grows while it is walked: a program that is named names others.
      const named = new Set(first);
      for (const name of named) {
        for (const other of programs.get(name).others) {
          if (calculates || !WAKES.test(other)) named.add(other);
        }
      }
      const all = [...named].map((name) => programs.get(name));
      answers.set(key, {
        has: (name) => all.some(({ names }) => names.has(name)),
        brings: (rule, condition) => all.some((one) => one.bringsRule(rule, condition)),
      });
    }
    return answers.get(key);
  };
}
