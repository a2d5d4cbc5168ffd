// Vue's theme for documentation: local search (MiniSearch), the widget ported to Vue.
import { addressOf, navigation, withWidget } from '../../pages.mjs';

export const title = 'VitePress';
export const versions = ['vitepress', 'vue'];
export const command = ['vitepress', 'build'];
export const output = 'dist';
export const caches = ['.vitepress/cache', '.vitepress/.temp', 'node_modules/.vite'];
export const generated = ['pages', 'sidebar.json'];
export const search = {
  open: '#local-search button',
  field: '.search-input',
  result: '.results a.result',
};

/** The files of a site of these pages, by path. */
export function files(pages) {
  const sections = navigation(pages).map(({ group, pages: of }) => ({
    text: group,
    items: of.map((page) => ({ text: page.front.nav, link: addressOf(page) })),
  }));
  const up = (page) => '../'.repeat(page.path ? page.path.split('/').length + 1 : 1);
  const script = (page) =>
    `<script setup>\nimport WindowTool from '${up(page)}widget/WindowTool.vue'\n</script>\n\n`;
  return new Map([
    ['sidebar.json', JSON.stringify(sections)],
    ...pages.map((page) => [
      `pages/${page.path || '.'}/index.md`,
      `---\n${JSON.stringify({ title: page.front.title, description: page.front.description })}\n---\n\n${page.widget ? script(page) : ''}# ${page.front.title}\n\n${withWidget(page, '<WindowTool />')}\n`,
    ]),
  ]);
}
