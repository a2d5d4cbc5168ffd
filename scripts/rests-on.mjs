// What rests on a source: numbers, answers of the calculators, entries of the data files, pages, and
// the searches that lead there.
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { entries, parameters } from './facts.mjs';

const rule = (name) => import(`../src/rules/${name}.ts`);
const [{ accountPlan }, { day, plusDays }, { deemedDenied, summonsBy }, { entryPlan }] =
  await Promise.all(['account-plan', 'day', 'protest', 'entry-plan'].map(rule));
const { expectedLiquidation, expectedLiquidationFriday } = await rule('window');

const kebab = (name) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** The answers of one reckoning by their names in the page. */
function* answersOf(plan) {
  for (const [name, answer] of Object.entries(plan)) {
    if (answer?.because) yield [kebab(name), answer];
    else if (name === 'startByTier')
      for (const one of Object.values(answer)) yield ['start-by', one];
  }
}

/** Which parameters each answer counts with, in every state of an account and of an entry. */
function parametersByAnswer() {
  const found = new Map();
  const start = day('2026-12-01');
  const after = (days) => plusDays(start, days);
  const note = (name, { because }) => {
    const ids = found.get(name) ?? new Set();
    for (const { parameter } of because) if (parameter) ids.add(parameter.id);
    found.set(name, ids);
  };
  // Days since the last sign-in, or since liquidation: before and after each limit.
  for (const days of [0, 60, 100, 200, 900]) {
    const { state, ...account } = accountPlan(start, after(days));
    note('account-state', state);
    for (const [name, answer] of answersOf(account)) note(name, answer);
    const entry = entryPlan(start, { checklistDays: 2 }, after(days));
    for (const [name, answer] of answersOf(entry)) note(name, answer);
  }
  note('expected-liquidation', expectedLiquidation(start));
  note('expected-liquidation-friday', expectedLiquidationFriday(start));
  note('deemed-denied', deemedDenied(start));
  note('summons-by', summonsBy({ accelerated: start }));
  return found;
}

const guide = (language) =>
  readdirSync(`content/guides/${language}`, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.mdx'))
    .map((name) => {
      const [, head = '', text = ''] = readFileSync(
        `content/guides/${language}/${name}`,
        'utf8',
      ).split(/^---$/m);
      const path = name.replaceAll('\\', '/').replace(/(^|\/)index\.mdx$/, '$1');
      const prefix = language === 'en' ? '/' : `/${language}/`;
      return { address: prefix + path.replace(/\.mdx$/, '/'), cited: parse(head).sources, text };
    });

/** What rests on the sources, by the source's id. */
export function restsOn() {
  const answers = parametersByAnswer();
  const guides = readdirSync('content/guides').flatMap(guide);
  const searches = parse(readFileSync('content/search.yaml', 'utf8')).answers;
  return (id) => {
    const numbers = parameters
      .filter(({ values }) => values.some(({ source }) => source === id))
      .map((parameter) => parameter.id);
    const pages = guides
      .filter(
        ({ cited, text }) =>
          cited.includes(id) || numbers.some((number) => text.includes(`of="${number}"`)),
      )
      .map(({ address }) => address);
    return {
      numbers,
      answers: [...answers]
        .filter(([, counted]) => numbers.some((number) => counted.has(number)))
        .map(([name]) => name),
      entries: [
        ...Map.groupBy(
          entries.filter(({ source }) => source === id),
          ({ what }) => what.split(' ')[0],
        ),
      ].map(([file, all]) => `${file} (${all.map(({ what }) => what.split(' ')[1]).join(', ')})`),
      pages,
      // Named by the first phrase that leads to one of these pages.
      searches: searches
        .filter(({ pages: [best] }) => pages.includes(best.split('#')[0]))
        .map(({ en }) => en.split(',')[0].trim()),
    };
  };
}
