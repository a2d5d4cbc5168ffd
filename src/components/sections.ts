import { GROUPS } from '../content.config';
import type { SiteWords } from '../words/en/site';
import type { Language } from './i18n';
import { addressOf, type Group, guidesOf, tools } from './navigation';
import { inSpanish } from './translation';

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

/** Every page of a language, part by part; in Spanish last what there is in English alone. */
export async function sections(language: Language, site: SiteWords): Promise<readonly Section[]> {
  const offered: Entry[] = [];
  const foreign: Entry[] = [];
  for (const { address, nav } of tools) {
    const id = address.split('/')[2] as keyof typeof site.tools;
    if (language === 'en') offered.push({ address, nav });
    else if (await inSpanish(address)) {
      offered.push({ address: `/es${address}`, nav: site.tools[id].nav });
    } else foreign.push({ address, nav });
  }
  const parts = await Promise.all(
    GROUPS.map(async (group) => ({
      name: site.groups[group],
      group,
      pages: await entries(group, language),
    })),
  );
  if (language === 'es') {
    for (const group of GROUPS) {
      for (const entry of await entries(group, 'en')) {
        if (!(await inSpanish(entry.address))) foreign.push(entry);
      }
    }
  }
  return [
    { name: site.calculators, pages: offered },
    ...parts,
    { name: site.onlyElsewhere, foreign: true as const, pages: foreign },
  ].filter(({ pages }) => pages.length > 0);
}
