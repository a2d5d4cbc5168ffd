/// <reference types="astro/client" />

/** Written by scripts/search.mjs once the pages are built. */
declare module 'virtual:passages-*' {
  const packed: import('./client/search/packed').Packed;
  export default packed;
}
