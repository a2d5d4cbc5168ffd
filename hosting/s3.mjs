import { headersFor, TYPES } from './headers.mjs';

const quoted = (text) => `'${text}'`;
const HASHED = '_astro/*';

/** One upload: the files of a kind, with the type and the time to keep that S3 stores with each. */
const send = (extension, cache, ...filters) =>
  [
    `send --exclude '*' ${filters.map(([how, what]) => `--${how} ${quoted(what)}`).join(' ')}`,
    `--content-type ${quoted(TYPES[extension])} --cache-control ${quoted(cache)}`,
  ].join(' ');

/** A shell script that copies the built site into a bucket, hashed files first. */
export function s3() {
  const keep = headersFor('/_astro/x')['Cache-Control'];
  const ask = headersFor('/')['Cache-Control'];
  const kinds = Object.keys(TYPES);
  return `#!/bin/sh
# Written by \`npm run hosting\` from hosting/headers.mjs. See docs/hosting.md.
# Copies dist into a bucket: TO=s3://BUCKET sh hosting/s3.sh, or TO=s3://BUCKET/FOLDER.
# Hashed files of earlier builds stay: a page in somebody's hands still asks for them.
set -eu
send() { aws s3 cp dist "$TO" --recursive --only-show-errors "$@"; }
${kinds.map((kind) => send(kind, keep, ['include', `_astro/*${kind}`])).join('\n')}
${kinds.map((kind) => send(kind, ask, ['include', `*${kind}`], ['exclude', HASHED])).join('\n')}
# All is there now: what is left to do is to remove what the build no longer has.
aws s3 sync dist "$TO" --delete --size-only --exclude '_astro/*' --exclude '_headers' --exclude '_redirects' --exclude '*.br' --exclude '*.gz'
`;
}
