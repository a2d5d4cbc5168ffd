/// <reference types="astro/client" />

declare namespace Astro {
  interface ClientDirectives {
    /** Hydrates on the first touch; see `src/client/hydrate-on-touch.ts`. */
    'client:touch'?: boolean;
  }
}

/** A program as text: integrations/inline-programs.ts. */
declare module 'virtual:program/*' {
  const program: string;
  export default program;
}

/** The passages of the built pages: integrations/search-index.ts. */
declare module 'virtual:passages-*' {
  const index: import('./client/search/index-module').SearchIndex;
  export default index;
}

/** The addresses of pages that a language has not: integrations/languages.ts. */
declare module 'virtual:untranslated' {
  const untranslated: Readonly<Record<import('./words/languages').Language, readonly string[]>>;
  export default untranslated;
}

declare module 'virtual:operator' {
  const operator: import('./content/operator').Operator;
  export default operator;
}

declare namespace App {
  interface Locals {
    /** The language of the offline file, which is rendered apart from the pages. */
    language?: import('./words/languages').Language;
    /** The sources of the guide that is rendered, in the order of their numbers. */
    cited?: readonly import('./rules/sources').SourceId[];
    /** The routes that the guide describes, where it has several. */
    routes?: readonly import('./rules/route').Route[];
  }
}
