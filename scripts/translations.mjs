// What each language has not and need not have, by name: `npm run translations`. Its links lead to English
// there. The sentences must be complete; `npm run check` names each that is missing.
import { lacking } from '../integrations/languages.ts';
import { ALL_LANGUAGES, LANGUAGES, WHOLE } from '../src/words/languages.ts';

for (const language of ALL_LANGUAGES.filter((one) => one !== WHOLE)) {
  console.log(`${LANGUAGES[language].name}`);
  for (const [what, names] of Object.entries(lacking(language))) {
    console.log(`  ${what}: ${names.join(', ') || 'none is missing'}`);
  }
}
