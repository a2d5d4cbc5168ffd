import { experimental_AstroContainer as Container } from 'astro/container';
import OfflineFile from '../components/layout/OfflinePage.astro';

/** The one self-contained file. Its program is put in after the build, by scripts/offline.mjs. */
export async function GET() {
  const container = await Container.create();
  return new Response(await container.renderToString(OfflineFile, { partial: false }));
}
