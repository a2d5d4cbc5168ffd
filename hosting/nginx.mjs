import { RULES, TYPES } from './headers.mjs';

const quoted = (text) => `"${text}"`;
const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** nginx tries patterns in order, so the last of our rules, which wins, comes first. */
function map(name, variable, prefix) {
  const lines = RULES.toReversed()
    .filter(({ at, headers }) => at !== '/*' && name in headers)
    .map(({ at, headers }) => {
      const pattern = `^${escaped(prefix + at.replace(/\*$/, ''))}${at.endsWith('*') ? '' : '$'}`;
      return `  ${quoted(`~${pattern}`)} ${quoted(headers[name])};`;
    });
  const standard = RULES.find(({ at }) => at === '/*').headers[name] ?? '';
  return [`map $uri ${variable} {`, `  default ${quoted(standard)};`, ...lines, '}'].join('\n');
}

/**
 * A file for nginx's `conf.d`. The built site stands in `root`, inside the folders of its base where
 * it has one. Needs the module of Debian's package libnginx-mod-http-brotli-static.
 */
export function nginx({ base = '/', root, listen = '80' }) {
  const prefix = base.replace(/\/$/, '');
  const names = [...new Set(RULES.flatMap(({ headers }) => Object.keys(headers)))].sort();
  const everywhere = RULES.find(({ at }) => at === '/*').headers;
  const varies = (name) => RULES.some(({ at, headers }) => at !== '/*' && name in headers);
  const variable = (name) => `$cape_${name.toLowerCase().replaceAll('-', '_')}`;
  const maps = names.filter(varies).map((name) => map(name, variable(name), prefix));
  const headers = names.map(
    (name) =>
      `  add_header ${name} ${varies(name) ? variable(name) : quoted(everywhere[name])} always;`,
  );
  const kinds = new Map();
  for (const [extension, type] of Object.entries(TYPES)) {
    const [kind] = type.split(';');
    kinds.set(kind, [...(kinds.get(kind) ?? []), extension.slice(1)]);
  }
  const texts = Object.values(TYPES)
    .filter((type) => type.includes('charset'))
    .map((type) => type.split(';')[0])
    .filter((type) => type !== 'text/html');
  return `# Written by \`npm run hosting\` from hosting/headers.mjs. See docs/hosting.md.
# Goes into /etc/nginx/conf.d/. A header with an empty value is not sent.
${maps.join('\n')}

server {
  listen ${listen};
  root ${root};
  index index.html;
  absolute_redirect off;
  server_tokens off;

  # The files beside the pages, packed at build: nothing is packed while a reader waits.
  brotli_static on;
  gzip_static on;
  gzip_vary on;
  etag on;

  charset utf-8;
  charset_types ${texts.join(' ')};
  types {
${[...kinds].map(([kind, extensions]) => `    ${kind} ${extensions.join(' ')};`).join('\n')}
  }

${headers.join('\n')}

  # A folder without a page (403) is no page either.
  error_page 403 404 =404 ${prefix}/404.html;
  location / {
    try_files $uri $uri/ =404;
  }
}
`;
}
