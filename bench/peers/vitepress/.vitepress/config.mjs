import sidebar from '../sidebar.json' with { type: 'json' };

export default {
  title: 'CAPE Portal Guide',
  lang: 'en-US',
  srcDir: 'pages',
  outDir: 'dist',
  cacheDir: '.vitepress/cache',
  cleanUrls: true,
  // The pages link to calculators that only our own site has.
  ignoreDeadLinks: true,
  themeConfig: { sidebar, search: { provider: 'local' } },
};
