// Before it builds, Astro starts a development server for a moment, to read the schemas of the content.
// This spares that server what a build has no use for.
const lean = {
  name: 'lean',
  configResolved({ command, environments }) {
    if (command !== 'serve') return;
    for (const { optimizeDeps, resolve } of Object.values(environments)) {
      // What a browser needs while one writes: nobody looks.
      optimizeDeps.include = [];
      // What the schemas import: the build has it loaded already, and need not compile it once more.
      resolve.external = ['astro/content/config', 'astro/loaders', 'astro/zod'].concat(
        resolve.external,
      );
    }
  },
};

/** Makes the beginning of a build lean; while writing, all is as ever. */
export function leanStart() {
  return {
    name: 'lean-start',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command === 'build') updateConfig({ vite: { plugins: [lean] } });
      },
    },
  };
}
