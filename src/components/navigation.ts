import { getCollection, type CollectionEntry } from 'astro:content';
import { GROUPS } from '../content.config';
import type { Route } from '../rules/route';
import { site } from '../words/en/site';
import { addressIn, type Language, languageOf, WHOLE } from '../words/languages';

export type Guide = CollectionEntry<'guides'>;
export type Group = (typeof GROUPS)[number];

export const groupNames: Readonly<Record<Group, string>> = site.groups;

/** The way from the sign-in to the refund, or past it: one part after the other. */
export const JOURNEY: readonly Group[] = ['reactivate', 'checklist', 'file', 'past'];

/** A guide's address: its path among the files of its language. */
export const addressOf = ({ id }: Pick<Guide, 'id'>): string =>
  addressIn(languageOf(id.split('/')[0]), `${id.slice(id.indexOf('/')).replace(/\/index$/, '')}/`);

/** The first page of a language. */
export const isHome = ({ id }: Pick<Guide, 'id'>): boolean => /^\w+\/index$/.test(id);

const orders = new Map<Language, Promise<readonly Guide[]>>();

/** Every guide of a language in reading order. Refuses two guides with the same place in a group. */
export function readingOrder(language: Language = WHOLE): Promise<readonly Guide[]> {
  // Each page asks several times over; a build's guides do not change, a writer's do.
  const known = import.meta.env.PROD ? orders.get(language) : undefined;
  const order = known ?? inOrder(language);
  orders.set(language, order);
  return order;
}

async function inOrder(language: Language): Promise<readonly Guide[]> {
  const guides = await getCollection('guides', ({ id }) => id.startsWith(`${language}/`));
  const place = ({ data }: Guide) => GROUPS.indexOf(data.group) * 100_000 + data.order;
  guides.sort((a, b) => place(a) - place(b));
  guides.forEach((guide, index) => {
    const before = guides[index - 1];
    if (before && place(before) === place(guide)) {
      throw new Error(
        `${before.id} and ${guide.id} are both number ${guide.data.order} of the group "${guide.data.group}"`,
      );
    }
  });
  return guides;
}

/** The guides of one group, its overview first. */
export const guidesOf = async (
  group: Group,
  language: Language = WHOLE,
): Promise<readonly Guide[]> =>
  (await readingOrder(language)).filter((guide) => guide.data.group === group);

/** The routes that branch off on a guide's page, as its text names them; none where there is no choice. */
export function routesOn({ body = '' }: Guide): readonly Route[] {
  const found = [...body.matchAll(/<Route id="([a-z-]+)"/g)].map(([, id]) => id as Route);
  return found.length > 1 ? found : [];
}
