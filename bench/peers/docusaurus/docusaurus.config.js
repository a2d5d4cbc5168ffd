const path = require('node:path');

/** Our widget as it is, with React in the place of Preact. */
const widget = () => ({
  name: 'widget',
  configureWebpack: (_config, _isServer, { currentBundler }) => ({
    resolve: {
      alias: {
        guide: path.join(__dirname, 'guide'),
        'preact/hooks': require.resolve('react'),
        preact: require.resolve('react'),
      },
    },
    plugins: [new currentBundler.instance.DefinePlugin({ 'import.meta.env.BASE_URL': '"/"' })],
  }),
});

module.exports = {
  title: 'CAPE Portal Guide',
  url: 'https://cape-portal-guide.example',
  baseUrl: '/',
  trailingSlash: true,
  // The pages link to calculators that only our own site has.
  onBrokenLinks: 'ignore',
  onBrokenAnchors: 'ignore',
  markdown: { format: 'detect' },
  future: { v4: true, faster: true },
  presets: [
    [
      'classic',
      {
        blog: false,
        pages: false,
        docs: { routeBasePath: '/', sidebarPath: './sidebars.json' },
        theme: {},
      },
    ],
  ],
  plugins: [widget],
  themes: [
    [
      '@easyops-cn/docusaurus-search-local',
      { hashed: true, docsRouteBasePath: '/', indexBlog: false, indexPages: false },
    ],
  ],
  themeConfig: { navbar: { title: 'CAPE Portal Guide' } },
};
