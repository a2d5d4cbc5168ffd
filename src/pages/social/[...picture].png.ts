import type { APIRoute, GetStaticPaths } from 'astro';
import { GROUPS } from '../../content.config';
import { BUILT } from '../../components/built';
import { wordsIn } from '../../components/i18n';
import { guidesOf } from '../../components/navigation';
import { operator } from '../../components/operator';
import { toolsIn } from '../../components/tool-list';
import { picture } from '../../components/social-card/picture';
import type { SiteWords } from '../../words/en/site';
import { addressIn, type Language } from '../../words/languages';

/** The name and the title of one picture for each group of guides; the first group goes by the home page. */
async function groups(language: Language) {
  const { site } = wordsIn(language);
  const all = await Promise.all(
    GROUPS.map(async (group) => ({ group, guides: await guidesOf(group, language) })),
  );
  return all
    .filter(({ guides }) => guides.length > 0)
    .map(({ group, guides }) => ({
      name: group,
      title: group === 'start' ? guides[0]!.data.title : site.groups[group],
    }));
}

/** One picture for each group and each tool of a language; components/layout/Head.astro names them. */
export const getStaticPaths: GetStaticPaths = async () => {
  const all = await Promise.all(
    BUILT.map(async (language) => {
      const { drawing, site } = wordsIn(language);
      const tools = toolsIn(language).map(({ id, nav }) => ({ name: id, title: nav }));
      return [...(await groups(language)), ...tools].map(({ name, title }) => ({
        params: { picture: addressIn(language, `/${name}`).slice(1) },
        props: { title, day: drawing.entryPath.day, note: noteOf(site) },
      }));
    }),
  );
  return all.flat();
};

/** What the site is, by who runs it. */
const noteOf = ({ operator: words }: SiteWords) =>
  `${words.disclaimers[operator.is].split('. ')[0]?.replace(/\.$/, '')}.`;

export const GET: APIRoute<Parameters<typeof picture>[0]> = async ({ props }) =>
  new Response(await picture(props), { headers: { 'Content-Type': 'image/png' } });
