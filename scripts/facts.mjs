// Every fact that somebody checked against a source, for `npm run stale` and `npm run watch-sources`.
import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { parse } from 'yaml';

// The rules leave out the ending of a file's name, which Node alone wants.
const RULES = new URL('../src/rules/', import.meta.url).href;
registerHooks({
  resolve: (name, context, next) =>
    next(
      context.parentURL?.startsWith(RULES) && name.startsWith('.') ? `${name}.ts` : name,
      context,
    ),
});
const { parameters } = await import('../src/rules/parameters.ts');
const { sources } = await import('../src/rules/sources.ts');
export { parameters, sources };

/** What kind of fact a source speaks of: law moves slowly, our own texts too, CBP's practice fast. */
const KINDS = { law: 'statute', court: 'statute', article: 'estimate', method: 'estimate' };
export const kindOf = (source) => KINDS[sources[source]?.kind] ?? 'agency';

const data = (name) =>
  parse(readFileSync(new URL(`../content/${name}.yaml`, import.meta.url), 'utf8')).map(
    ({ id, checked, source }) => ({
      what: `content/${name}.yaml ${id}`,
      checked,
      source,
      standing: name === 'contacts' ? 'contact' : kindOf(source),
    }),
  );

/** The entries of the data files. */
export const entries = ['contacts', 'phases', 'errors', 'glossary', 'changes'].flatMap(data);
