import { serve } from '../../scripts/serve.mjs';
import buildForTests, { folder } from '../built';

/** Builds the site and serves it at a free port for all workers, which read its address from `SERVED_AT`. */
export default async function serveForTests() {
  buildForTests();
  const { address, close } = await serve(folder);
  process.env.SERVED_AT = new URL(address).origin;
  return close;
}
