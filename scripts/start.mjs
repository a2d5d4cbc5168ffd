// Builds the site unless `dist` holds a build of the same sources and settings, then serves it:
// `npm start`. With `--as-built`, serves what was built last: `npm run preview`.
import { baseOf, build, isCurrent } from './build.mjs';
import { serve } from './serve.mjs';

const asBuilt = process.argv.includes('--as-built');
if (!asBuilt && !isCurrent('dist') && !build()) process.exit(1);
const base = baseOf('dist');
if (!base) {
  console.error('dist holds no finished build. Run: npm run build');
  process.exit(1);
}
const { address } = await serve('dist', { base, port: Number(process.env.PORT ?? 4321) }).catch(
  (error) => {
    if (error.code !== 'EADDRINUSE') throw error;
    return serve('dist', { base });
  },
);
console.log(`The guide is at ${address}  (Ctrl+C ends it)`);
