// React's framework for documentation: search by the usual local plugin, our widget run by React.
import { navigation, withWidget } from '../../pages.mjs';

export const title = 'Docusaurus';
export const versions = ['@docusaurus/core', '@docusaurus/faster', 'react'];
export const command = ['docusaurus', 'build', '--out-dir', 'dist'];
export const output = 'dist';
export const caches = ['.docusaurus', 'node_modules/.cache'];
export const generated = ['docs', 'sidebars.json'];
export const search = {
  field: 'input.navbar__search-input',
  result: '[class*="suggestion"]',
};

const widget = `import Tool from 'guide/widget';\n\n<Tool />`;
const idOf = (page) => `${page.path ? `${page.path}/` : ''}index`;

/** The files of a site of these pages, by path. */
export function files(pages) {
  const docs = navigation(pages).map(({ group, pages: of }) => ({
    type: 'category',
    label: group,
    items: of.map((page) => ({ type: 'doc', id: idOf(page), label: page.front.nav })),
  }));
  return new Map([
    ['sidebars.json', JSON.stringify({ docs })],
    ...pages.map((page) => [
      `docs/${idOf(page)}.${page.widget ? 'mdx' : 'md'}`,
      `---\n${JSON.stringify({ title: page.front.title, description: page.front.description })}\n---\n\n${withWidget(page, widget)}\n`,
    ]),
  ]);
}
