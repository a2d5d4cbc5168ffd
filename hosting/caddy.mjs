import { RULES, TYPES } from './headers.mjs';

const block = (prefix, { at, headers }) => [
  `    header ${at === '/*' ? '*' : prefix + at} {`,
  ...Object.entries(headers).map(([name, value]) =>
    value === '' ? `      -${name}` : `      ${name} "${value}"`,
  ),
  '    }',
];

/**
 * A Caddyfile. The built site stands in `root`, inside the folders of its base where it has one.
 * `address` is the site's name (Caddy then fetches a certificate itself) or a port.
 */
export function caddy({ base = '/', root, address = ':80', options = [] }) {
  const prefix = base.replace(/\/$/, '');
  // Deferred: `file_server` sets the type that it knows, and takes away one that it does not.
  const kinds = Object.entries(TYPES).flatMap(([kind, type]) => {
    const paths = kind === '.html' ? '*.html */' : `*${kind}`;
    const matcher = `@${kind.slice(1)}`;
    return [
      `    ${matcher} path ${paths}`,
      `    header ${matcher} {`,
      `      Content-Type "${type}"`,
      '      defer',
      '    }',
    ];
  });
  const everywhere = RULES.find(({ at }) => at === '/*');
  const file = `# Written by \`npm run hosting\` from hosting/headers.mjs. See docs/hosting.md.
${options.length ? `{\n${options.map((line) => `  ${line}`).join('\n')}\n}\n` : ''}${address} {
  root * ${root}
  route {
${kinds.join('\n')}
${RULES.flatMap((rule) => block(prefix, rule)).join('\n')}
    # The files beside the pages, packed at build.
    file_server {
      precompressed br gzip
    }
  }
  # The page for what is not there has the headers of every page, whatever was asked for.
  handle_errors {
${block(prefix, everywhere).join('\n')}
    header Content-Type "${TYPES['.html']}"
    rewrite * ${prefix}/404.html
    file_server {
      precompressed br gzip
    }
  }
}
`;
  // As `caddy fmt` would write it.
  return file.replace(/^(?: {2})+/gm, (spaces) => '\t'.repeat(spaces.length / 2));
}
