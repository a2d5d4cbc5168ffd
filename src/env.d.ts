/// <reference types="astro/client" />

/** Written by scripts/search.mjs once the pages are built. */
declare module 'virtual:passages-*' {
  const packed: import('./client/search/packed').Packed;
  export default packed;
}

declare namespace App {
  interface Locals {
    /** The sources of the guide that is rendered, in the order of their numbers. */
    cited?: readonly import('./rules/sources').SourceId[];
    /** The routes that the guide describes, where it has several. */
    routes?: readonly import('./rules/route').Route[];
  }
}
