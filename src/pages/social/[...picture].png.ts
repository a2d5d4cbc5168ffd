import type { APIRoute, GetStaticPaths } from 'astro';
import { GROUPS } from '../../content.config';
import { guidesOf } from '../../components/navigation';
import { operator } from '../../components/operator';
import { toolsIn } from '../../components/tool-list';
import { picture } from '../../components/social-card/picture';
import { drawing as drawingEn } from '../../words/en/diagrams';
import { type SiteWords, site as siteEn } from '../../words/en/site';
import { drawing as drawingEs } from '../../words/es/diagrams';
import { site as siteEs } from '../../words/es/site';

/** The name and the title of one picture for each group of guides; the first group goes by the home page. */
async function groups(language: 'en' | 'es', names: Readonly<Record<string, string>>) {
  const all = await Promise.all(
    GROUPS.map(async (group) => ({ group, guides: await guidesOf(group, language) })),
  );
  return all
    .filter(({ guides }) => guides.length > 0)
    .map(({ group, guides }) => ({
      name: group,
      title: group === 'start' ? guides[0]!.data.title : names[group]!,
    }));
}

/** One picture for each group and each tool of a language; components/layout/Head.astro names them. */
export const getStaticPaths: GetStaticPaths = async () => {
  const english = [
    ...(await groups('en', siteEn.groups)),
    ...toolsIn('en').map(({ id, nav }) => ({ name: id, title: nav })),
  ];
  const spanish = [
    ...(await groups('es', siteEs.groups)),
    ...toolsIn('es').map(({ id, title }) => ({ name: id, title })),
  ];
  return [
    ...english.map(({ name, title }) => ({
      params: { picture: name },
      props: { title, day: drawingEn.entryPath.day, note: noteOf(siteEn) },
    })),
    ...spanish.map(({ name, title }) => ({
      params: { picture: `es/${name}` },
      props: { title, day: drawingEs.entryPath.day, note: noteOf(siteEs) },
    })),
  ];
};

/** What the site is, by who runs it. */
const noteOf = ({ operator: words }: SiteWords) =>
  `${words.disclaimers[operator.is].split('. ')[0]?.replace(/\.$/, '')}.`;

export const GET: APIRoute<Parameters<typeof picture>[0]> = async ({ props }) =>
  new Response(await picture(props), { headers: { 'Content-Type': 'image/png' } });
