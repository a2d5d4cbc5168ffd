import { RULES, TYPES } from '../headers.mjs';

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
  const kinds = Object.entries(TYPES).flatMap(([extension, type]) => [
    `    header *${extension} Content-Type "${type}"`,
  ]);
  const everywhere = RULES.find(({ at }) => at === '/*');
  return `# Written by \`npm run hosts\` from scripts/headers.mjs. See docs/hosting.md.
${options.length ? `{\n${options.map((line) => `  ${line}`).join('\n')}\n}\n` : ''}${address} {
  root * ${root}
  route {
${kinds.join('\n')}
    header */ Content-Type "${TYPES['.html']}"
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
}
