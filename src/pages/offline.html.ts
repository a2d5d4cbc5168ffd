import { experimental_AstroContainer as Container } from 'astro/container';
import OfflineFile from '../components/layout/OfflinePage.astro';

/** The one self-contained file: its program, styles and policy stand in it. */
export async function GET() {
  const container = await Container.create();
  return new Response(await container.renderToString(OfflineFile, { partial: false }));
}
