// Reads the texts of a data file in other languages: `content/NAME.LANGUAGE.yaml`, a row for each id.
import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { ALL_LANGUAGES } from '../words/languages';

/** The rows of all languages, each with its language before its id: `es/ace-support`. */
export const translated = (name: string): { id: string }[] =>
  ALL_LANGUAGES.map((language) => ({ language, path: `content/${name}.${language}.yaml` }))
    .filter(({ path }) => existsSync(path))
    .flatMap(({ language, path }) =>
      (parse(readFileSync(path, 'utf8')) as readonly { id: string }[]).map((row) => ({
        ...row,
        id: `${language}/${row.id}`,
      })),
    );
