import { type Language, WHOLE } from '../words/languages';
import { operator } from './operator';

/** The languages of this build; one that the operator did not choose has no page and no link. */
export const BUILT: readonly Language[] = operator.languages;

/** The paths of a page that stands in each of them: `src/pages/[...language]/`. */
export const languagePaths = () =>
  BUILT.map((language) => ({ params: { language: language === WHOLE ? undefined : language } }));
