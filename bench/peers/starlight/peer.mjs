// Astro's own theme for documentation: search by Pagefind, our widget as it is (Preact).
import { addressOf, navigation, withWidget } from '../../pages.mjs';

export const title = 'Starlight';
export const versions = ['@astrojs/starlight', 'astro', 'preact'];
export const command = ['astro', 'build'];
export const output = 'dist';
export const caches = ['.astro', 'node_modules/.astro', 'node_modules/.vite'];
export const generated = ['src/content/docs', 'sidebar.json'];
export const search = {
  open: 'button[data-open-modal]',
  field: '.pagefind-ui__search-input',
  result: '.pagefind-ui__result-link',
};

const widget = `import Tool from 'guide/widget';\n\n<Tool client:visible />`;

/** The files of a site of these pages, by path. */
export function files(pages) {
  const sections = navigation(pages).map(({ group, pages: of }) => ({
    label: group,
    items: of.map((page) => ({ label: page.front.nav, link: addressOf(page) })),
  }));
  return new Map([
    ['sidebar.json', JSON.stringify(sections)],
    ...pages.map((page) => [
      `src/content/docs/${page.path || '.'}/index.${page.widget ? 'mdx' : 'md'}`,
      `---\n${JSON.stringify({ title: page.front.title, description: page.front.description })}\n---\n\n${withWidget(page, widget)}\n`,
    ]),
  ]);
}
