// Reads who runs the site from `content/operator.yaml`, checks it, and hands it to the components as
// `virtual:operator`. OPERATOR names another file; SITE and ASSESSMENT_URL win over its keys.
import { readFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import { z } from 'astro/zod';
import type { Plugin } from 'vite';
import { parse } from 'yaml';
import { address, illegible, type Operator, operatorSchema } from '../src/content/operator.ts';

/** Stands in for an address that nobody gave. */
export const EXAMPLE = 'https://cape-portal-guide.example';
const ID = 'virtual:operator';

/** The operator of a file, or an error that names each fault. */
export function readOperator(
  file: string,
  env: Readonly<Record<string, string | undefined>>,
): Operator {
  const read = operatorSchema.safeParse(parse(readFileSync(file, 'utf8')));
  if (!read.success) throw new Error(`${file}:\n${z.prettifyError(read.error)}`);
  const faults = illegible(read.data);
  if (faults.length > 0) throw new Error(`${file}:\n${faults.join('\n')}`);
  const { form } = read.data;
  const url = env['ASSESSMENT_URL'];
  if (url && !address.safeParse(url).success) {
    throw new Error(`ASSESSMENT_URL is no address that starts with https://: ${url}`);
  }
  return {
    ...read.data,
    site: env['SITE'] || read.data.site,
    form: url ? { ...form, url } : form,
  };
}

const module = (operator: Operator): Plugin => ({
  name: 'operator',
  resolveId: (id) => (id === ID ? `\0${ID}` : undefined),
  load: (id) => (id === `\0${ID}` ? `export default ${JSON.stringify(operator)}` : undefined),
});

export function operator(): AstroIntegration {
  let missing = '';
  return {
    name: 'operator',
    hooks: {
      'astro:config:setup': ({ command, updateConfig, addWatchFile, logger }) => {
        const file = process.env['OPERATOR'] || 'content/operator.yaml';
        const settings = readOperator(file, process.env);
        addWatchFile(file);
        if (command === 'build' && !settings.site) {
          missing = `no address is given (SITE, or site in ${file}): links for other programs carry ${EXAMPLE}`;
          if (process.env['REQUIRE_SITE'] === '1') throw new Error(missing);
          logger.warn(missing);
        }
        updateConfig({ site: settings.site ?? EXAMPLE, vite: { plugins: [module(settings)] } });
      },
      // Once more at the end, where it is read.
      'astro:build:done': ({ logger }) => {
        if (missing) logger.warn(missing);
      },
    },
  };
}
