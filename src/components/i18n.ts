import type { AstroGlobal } from 'astro';
import type { AnyText } from '../words/any-text';
import { en, type Words } from '../words/en';
import { dates as datesEn } from '../words/en/dates';
import { drawing as drawingEn } from '../words/en/diagrams';
import { around as embedEn } from '../words/en/embed';
import { fridays as fridaysEn } from '../words/en/fridays';
import { guide as guideEn } from '../words/en/guide';
import { fill as fillEn } from '../words/en/interpolate';
import { file as offlineFileEn } from '../words/en/offline';
import { routes as routesEn } from '../words/en/route';
import * as lettersEn from '../words/en/letters';
import { moreLetters as moreLettersEn } from '../words/en/more-letters';
import { searchWords as searchEn } from '../words/en/search';
import { site as siteEn } from '../words/en/site';
import { stale as staleEn } from '../words/en/freshness';
import { symptom as symptomEn } from '../words/en/sign-in-questions';
import { es } from '../words/es';
import { dates as datesEs } from '../words/es/dates';
import { drawing as drawingEs } from '../words/es/diagrams';
import { around as embedEs } from '../words/es/embed';
import { fridays as fridaysEs } from '../words/es/fridays';
import { guide as guideEs } from '../words/es/guide';
import { fill as fillEs } from '../words/es/interpolate';
import { file as offlineFileEs } from '../words/es/offline';
import { routes as routesEs } from '../words/es/route';
import * as lettersEs from '../words/es/letters';
import { moreLetters as moreLettersEs } from '../words/es/more-letters';
import { searchWords as searchEs } from '../words/es/search';
import { site as siteEs } from '../words/es/site';
import { stale as staleEs } from '../words/es/freshness';
import { symptom as symptomEs } from '../words/es/sign-in-questions';
import { type Language, languageOf, WHOLE } from '../words/languages';
import { href } from './urls';

const english = {
  words: en,
  dates: datesEn,
  drawing: drawingEn,
  embed: embedEn,
  fill: fillEn,
  fridays: fridaysEn,
  guide: guideEn,
  letters: lettersEn,
  moreLetters: moreLettersEn,
  offlineFile: offlineFileEn,
  routes: routesEn,
  search: searchEn,
  site: siteEn,
  stale: staleEn,
  symptom: symptomEn,
};

/** Every sentence of the site outside the calculators; a language that lacks one fails the type check. */
export type Tables = AnyText<Omit<typeof english, 'words'>> & { readonly words: Words };

const spanish: Tables = {
  words: es,
  dates: datesEs,
  drawing: drawingEs,
  embed: embedEs,
  fill: fillEs,
  fridays: fridaysEs,
  guide: guideEs,
  letters: lettersEs,
  moreLetters: moreLettersEs,
  offlineFile: offlineFileEs,
  routes: routesEs,
  search: searchEs,
  site: siteEs,
  stale: staleEs,
  symptom: symptomEs,
};

const tables: Readonly<Record<Language, Tables>> = { en: english, es: spanish };

/** All that a component says, in the language of its page. The offline file has no locale of Astro's and names its own. */
export function localeOf({ currentLocale, locals }: Pick<AstroGlobal, 'currentLocale' | 'locals'>) {
  const language = languageOf(locals.language ?? currentLocale);
  return { language, ...tables[language] };
}

/** The same in a language by its name. */
export const wordsIn = (language: Language): Tables => tables[language];

/** The address of a page without its language: `/checklist/` for both `/checklist/` and `/es/checklist/`. */
export function plainAddress({ pathname }: URL): string {
  const inside = pathname.slice(href('/').length - 1);
  const [, first] = inside.split('/');
  const language = languageOf(first);
  return language === WHOLE ? inside : inside.slice(language.length + 1);
}
