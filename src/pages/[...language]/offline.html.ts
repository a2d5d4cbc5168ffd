import type { APIRoute } from 'astro';
import { experimental_AstroContainer as Container } from 'astro/container';
import { languagePaths } from '../../components/built';
import OfflineFile from '../../components/layout/OfflinePage.astro';
import { languageOf } from '../../words/languages';

export const getStaticPaths = languagePaths;

/** The one self-contained file of a language: its program, styles and policy stand in it. */
export const GET: APIRoute = async ({ params }) => {
  const container = await Container.create();
  const locals = { language: languageOf(params['language']) };
  return new Response(await container.renderToString(OfflineFile, { partial: false, locals }));
};
