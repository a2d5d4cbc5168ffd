// Programs that stand in a page as text and import nothing: `import program from 'virtual:program/page'`.
import type { AstroIntegration } from 'astro';
import { ALL_LANGUAGES } from '../src/words/languages.ts';
import { untranslatedModule } from './languages.ts';
import { build, type InlineConfig, type Plugin } from 'vite';

/** Builds one entry as one classic script of this name that imports nothing. */
export function bundle(entry: string, name: string, config: InlineConfig) {
  return build({
    configFile: false,
    logLevel: 'warn',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    plugins: [untranslatedModule()],
    ...config,
    define: { 'process.env.NODE_ENV': '"production"', ...config.define },
    build: {
      modulePreload: false,
      copyPublicDir: false,
      emptyOutDir: false,
      lib: { entry, formats: ['iife'], name: 'guide', fileName: () => name },
      rolldownOptions: { output: { codeSplitting: false } },
      ...config.build,
    },
  });
}

/** Each program's entry, and whether its links name the site: the offline file leaves it. */
const PROGRAMS: Readonly<Record<string, { entry: string; whole?: true }>> = {
  page: { entry: 'src/client/page.ts' },
  embed: { entry: 'src/client/embed.ts' },
  ...Object.fromEntries(
    ALL_LANGUAGES.map((language) => [
      `offline-${language}`,
      { entry: `src/islands/offline-file/${language}.ts`, whole: true },
    ]),
  ),
};

const NAME = /^\0?virtual:program\/([\w-]+)$/;

const plugin = (base: string, site: string): Plugin => ({
  name: 'inline-programs',
  resolveId: (id) => (NAME.test(id) ? `\0${id}` : undefined),
  async load(id) {
    const [, name = ''] = NAME.exec(id) ?? [];
    const program = PROGRAMS[name];
    if (!program) return undefined;
    const result = await bundle(program.entry, `${name}.js`, {
      base: program.whole ? site : base,
      build: { write: false },
    });
    const [chunk] = [result].flat().flatMap((one) => ('output' in one ? one.output : []));
    if (chunk?.type !== 'chunk') throw new Error(`No program is called "${name}"`);
    return `export default ${JSON.stringify(chunk.code.trim())}`;
  },
});

export function inlinePrograms(): AstroIntegration {
  return {
    name: 'inline-programs',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        const base = `${config.base.replace(/\/$/, '')}/`;
        updateConfig({ vite: { plugins: [plugin(base, new URL(base, config.site).href)] } });
      },
    },
  };
}
