import { en } from '../words/en';
import { drawing as drawingEn } from '../words/en/diagrams';
import { guide as guideEn } from '../words/en/guide';
import { around as embedEn } from '../words/en/embed';
import { fill as fillEn } from '../words/en/interpolate';
import { routes as routesEn } from '../words/en/route';
import { searchWords as searchEn } from '../words/en/search';
import { site as siteEn } from '../words/en/site';
import { stale as staleEn } from '../words/en/freshness';
import { symptom as symptomEn } from '../words/en/sign-in-questions';
import { es } from '../words/es';
import { drawing as drawingEs } from '../words/es/diagrams';
import { guide as guideEs } from '../words/es/guide';
import { around as embedEs } from '../words/es/embed';
import { fill as fillEs } from '../words/es/interpolate';
import { routes as routesEs } from '../words/es/route';
import { searchWords as searchEs } from '../words/es/search';
import { site as siteEs } from '../words/es/site';
import { stale as staleEs } from '../words/es/freshness';
import { symptom as symptomEs } from '../words/es/sign-in-questions';
import { href } from './urls';

/** A language of the site. English has no folder of its own; Spanish stands under `/es/`. */
export type Language = 'en' | 'es';

const speech = {
  en: {
    language: 'en',
    words: en,
    routes: routesEn,
    site: siteEn,
    stale: staleEn,
    search: searchEn,
    drawing: drawingEn,
    embed: embedEn,
    fill: fillEn,
    guide: guideEn,
    symptom: symptomEn,
  },
  es: {
    language: 'es',
    words: es,
    routes: routesEs,
    site: siteEs,
    stale: staleEs,
    search: searchEs,
    drawing: drawingEs,
    embed: embedEs,
    fill: fillEs,
    guide: guideEs,
    symptom: symptomEs,
  },
} as const;

/** Everything a component says, in the language of the page at this address. */
export const speak = ({ pathname }: URL) =>
  speech[/^\/(embed\/)?es\//.test(pathname.slice(href('/').length - 1)) ? 'es' : 'en'];

/** The same address in a language: `/es/` before it, or nothing. Says nothing of whether it exists. */
export const addressIn = (language: Language, address: string): string =>
  language === 'es' ? `/es${address}` : address;

/** The address of a page without its language: `/checklist/` for both `/checklist/` and `/es/checklist/`. */
export function plainAddress({ pathname }: URL): string {
  const inside = pathname.slice(href('/').length - 1);
  return inside.startsWith('/es/') ? inside.slice('/es'.length) : inside;
}
