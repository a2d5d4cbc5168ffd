import { GROUPS } from '../content.config';
import type { SiteWords } from '../words/en/site';
import { type Language, addressIn, WHOLE } from '../words/languages';
import { addressOf, type Group, guidesOf } from './navigation';
import { toolsIn } from './tool-list';
import { hasPage } from './translation';

/** A page in a list: its address, its short name, and a line on what it is for. */
export interface Entry {
  readonly address: string;
  readonly nav: string;
  readonly about?: string;
}

export interface Section {
  readonly name: string;
  /** Which part of the guide; none for the calculators and for what another language alone has. */
  readonly group?: Group;
  /** The pages are in English alone. */
  readonly foreign?: true;
  readonly pages: readonly Entry[];
}

const entries = async (group: Group, language: Language): Promise<readonly Entry[]> =>
  (await guidesOf(group, language)).map((guide) => ({
    address: addressOf(guide),
    nav: guide.data.nav,
    about: guide.data.description,
  }));

/** Every page of a language, part by part; in another than English last what there is in English alone. */
export async function sections(language: Language, site: SiteWords): Promise<readonly Section[]> {
  const inLanguage = toolsIn(language);
  const offered: readonly Entry[] = inLanguage.map(({ address, nav }) => ({
    address: addressIn(language, address),
    nav,
  }));
  const foreign: Entry[] = toolsIn(WHOLE).filter(
    ({ name }) => !inLanguage.some((tool) => tool.name === name),
  );
  const parts = await Promise.all(
    GROUPS.map(async (group) => ({
      name: site.groups[group],
      group,
      pages: await entries(group, language),
    })),
  );
  if (language !== WHOLE) {
    for (const group of GROUPS) {
      for (const entry of await entries(group, WHOLE)) {
        if (!(await hasPage(language, entry.address))) foreign.push(entry);
      }
    }
  }
  return [
    { name: site.calculators, pages: offered },
    ...parts,
    { name: site.onlyElsewhere, foreign: true as const, pages: foreign },
  ].filter(({ pages }) => pages.length > 0);
}
