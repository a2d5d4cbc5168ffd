// Before it builds, Astro starts a development server for a moment, to read the content's schemas. That
// server would bundle what a browser needs while one writes (the toolbar): a build has no use for it.
const nothingToPrepare = {
  name: 'nothing-to-prepare',
  configResolved(config) {
    for (const { optimizeDeps } of Object.values(config.environments)) optimizeDeps.include = [];
  },
};

/** Takes from a build what only writing needs. */
export function lean() {
  return {
    name: 'lean',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command === 'build') updateConfig({ vite: { plugins: [nothingToPrepare] } });
      },
    },
  };
}
