import { defineHastPlugin } from 'satteri';

/**
 * Gives Markdown tables what a screen reader needs: the scope of each column header, a header for each row
 * (Markdown knows none), and a region that scrolls by itself and goes by the names of the columns.
 */
export const markdownTables = defineHastPlugin({
  name: 'markdown-tables',
  element: {
    filter: ['table'],
    visit(table, context) {
      const names: string[] = [];
      for (const part of table.children) {
        if (part.type !== 'element') continue;
        for (const row of part.children) {
          if (row.type !== 'element') continue;
          const cells = row.children.filter((cell) => cell.type === 'element');
          const [first] = cells;
          if (part.tagName === 'thead') {
            for (const cell of cells) context.setProperty(cell, 'scope', 'col');
            names.push(...cells.map((cell) => context.textContent(cell).trim()));
          } else if (first) {
            const properties = { ...first.properties, scope: 'row' };
            context.replaceNode(first, { ...first, tagName: 'th', properties });
          }
        }
      }
      const ariaLabel = names.filter(Boolean).join(', ');
      const properties = { className: ['table'], role: 'region', ariaLabel, tabIndex: 0 };
      context.wrapNode(table, { type: 'element', tagName: 'div', properties, children: [] });
    },
  },
});
