// Which modules share a file in the browser, so that a page asks for few and none is loaded twice.
import { ALL_LANGUAGES } from '../src/words/languages.ts';

/** What the scripts of guides load too. */
const SCRIPTS =
  /preload-helper|browser.(clock|when-idle|local-hours|storage|url-fragment)[.]|(client|words.\w\w).local-hours|words.languages/;
/** What calculators share. */
const SHARED =
  /node_modules|src.(browser|rules.(?!entry-(decision|number)|after-filing)|words.(?!\w\w[.])[\w-]+[.]ts$|islands.(ui|situation|i18n|tools.calculator|calendar.(calendar-export|reminders)|.*folded))/;

export const chunks = [
  { name: 'scripts', test: SCRIPTS, priority: 3 },
  { name: 'calculators', test: SHARED, minShareCount: 3, priority: 2 },
  // The words of a page.
  ...ALL_LANGUAGES.map((name) => ({
    name,
    test: new RegExp(`src.words.${name}\\b(?!.letters)`),
    minShareCount: 4,
  })),
];
