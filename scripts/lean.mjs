// Before it builds, Astro starts a development server for a moment, to read the schemas of the content.
// This spares that server, and the build, what they have no use for here.
const lean = {
  name: 'lean',
  configResolved({ command, environments, plugins }) {
    if (command === 'build') {
      // Puts variables of the machine in the place of `import.meta.env`, through a bundler that is
      // started for that alone. We read none: the site's address and base are written in by Vite.
      const at = plugins.findIndex(({ name }) => name === 'astro:vite-plugin-env');
      if (at >= 0) plugins.splice(at, 1);
      return;
    }
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

/** Makes a build lean; while writing, all is as ever. */
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
