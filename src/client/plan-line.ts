// The slim line of a guide says the next day of the plan. It is loaded only where the address holds a date;
// src/client/plan-line-place.ts has put the line and its link there.
import { madePlan } from '../islands/situation/made-plan';
import { facts, start, watch } from '../islands/situation/store';
import { type Day, daysBetween } from '../rules/day';
import type { NextAction } from '../rules/next-action';
import type { Words } from '../words/en';
import { type Language, languageOf } from '../words/languages';
import { verdictKey } from '../words/verdict';

const load: Readonly<Record<Language, () => Promise<Words>>> = {
  en: async () => (await import('../words/en')).en,
  es: async () => (await import('../words/es')).es,
};

/** "Start by" and "Fri, Dec 4 (in 7 days)": no answer of the contract, which the plan alone gives. */
function say(next: NextAction, today: Day, words: Words): (Node | string)[] {
  const what = words.boardActions[verdictKey(next, today)];
  if (!next.day) return [what, ' · '];
  const away = words.awayWords(daysBetween(today, next.day));
  const day = Object.assign(document.createElement('time'), { dateTime: next.day });
  day.textContent = next.day === today ? away : words.calendar.near(next.day);
  const note = next.day === today ? '' : ` (${away})`;
  return [`${what} `, day, `${note} · `];
}

const line = document.querySelector('.plan-line')!;
const link = line.querySelector('a')!;
const words = await load[languageOf(document.documentElement.lang)]();

function show() {
  const { today } = facts();
  const next = madePlan(facts())?.next;
  link.textContent = words.tool.backToDays;
  line.replaceChildren(...(next && today ? say(next, today, words) : []), link);
}
watch(show);
start();
show();
