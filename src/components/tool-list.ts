import { registry, type Tool, type ToolName } from '../islands/registry';
import { type Language, WHOLE } from '../words/languages';
import { BUILT } from './built';

/** The texts of a tool's own page: `page` in src/words/LANGUAGE/TOOL.ts. */
export interface ToolPageWords {
  /** Its short name, in menus and lists. */
  readonly nav: string;
  readonly title: string;
  readonly description: string;
  /** Stands above it, and beside its name in lists. */
  readonly lead: string;
  /** The link to the guide that explains it. */
  readonly guide?: string;
  /** What the reader has at hand before she begins; a table needs nothing. */
  readonly needs?: string;
  /** What it leaves out, where the tool itself says so only beside an answer. */
  readonly limit?: string;
}

export interface ToolPage extends ToolPageWords {
  readonly name: ToolName;
  /** The last part of its address. */
  readonly id: string;
  /** The address, without its language. */
  readonly address: string;
  readonly guideAddress: string;
  readonly ownFile: boolean;
}

const words = import.meta.glob<{ readonly page?: ToolPageWords }>('../words/*/*.ts', {
  eager: true,
});

/** The tools that have a page of their own in a language, in the order of the registry. */
export const toolsIn = (language: Language): readonly ToolPage[] =>
  (Object.entries(registry) as [ToolName, Tool][]).flatMap(([name, tool]) => {
    const page = words[`../words/${language}/${name}.ts`]?.page;
    if (!tool.page || !page) return [];
    const { page: address, guide: guideAddress = '', ownFile = false } = tool;
    return { ...page, name, id: address.split('/')[2]!, address, guideAddress, ownFile };
  });

/**
 * The paths of the pages of the tools, in each language that has them: of one that is a file of its own, or of
 * all the others.
 */
export const toolPaths = (only?: ToolName) =>
  BUILT.flatMap((language) =>
    toolsIn(language)
      .filter(({ name, ownFile }) => (only ? name === only : !ownFile))
      .map(({ id, name }) => ({
        params: { language: language === WHOLE ? undefined : language, tool: id },
        props: { name },
      })),
  );
