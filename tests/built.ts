import { build, isCurrent } from '../scripts/build.mjs';

/** Where the tests find the site built: never in `dist`, which is the operator's. */
export const folder = '.cache/site';

/** The default operator: tests pass whoever runs the site. */
export const DEFAULT = 'tests/fixtures/operator/default.yaml';

/** The environment of such a build: without the operator's settings, and without the test runner's. */
export function buildEnv(): NodeJS.ProcessEnv {
  const { SITE, BASE, ASSESSMENT_URL, REQUIRE_SITE, OPERATOR, ...own } = process.env;
  const { VITEST, VITE_USER_NODE_ENV, BASE_URL, MODE, DEV, PROD, SSR, TEST, ...env } = own;
  return { ...env, NODE_ENV: 'production', OPERATOR: DEFAULT };
}

/** Builds the site for the tests where its sources have changed. */
export default function buildForTests() {
  const env = buildEnv();
  if (!isCurrent(folder, env) && !build(folder, env)) throw new Error('The site does not build');
}
