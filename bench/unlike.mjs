/** What is not the same on both sides, and whom it favours. */
export const UNLIKE = `- The peers' pages are our built pages turned into plain Markdown: values, citations and contacts are plain text and links there. Ours are MDX and are expanded anew in every build. Favours the peers in building.
- Our build also makes the calculators' own pages, packs every file with brotli (highest quality) and gzip, and writes the servers' headers. The peers' files are packed by the bench's server, outside the measured time. Favours the peers in building.
- Our server sends its whole set of security headers with every reply; the peers' server sends only what a page needs. Favours the peers in bytes.
- On the other pages we have four different calculators; the peers have the one everywhere.
- Starlight runs our calculator as it is, with Preact; Docusaurus runs the same files with React in Preact's place; VitePress has a port to Vue without the buttons, the memory and the address. Favours VitePress.
- The peers' calculator has no styles of its own. Favours the peers.
- Search: Pagefind in Starlight, MiniSearch in VitePress, @easyops-cn/docusaurus-search-local in Docusaurus, our own on a page of its own here. They do not find the same things.
- Larger sites are copies of the same guides with a number in title, address and text: the words do not grow, so search indexes grow less than they would.
- Navigation: the same seven groups with all of their pages. The peers show it as a side bar that stands open on a wide screen and bring dark mode switches, tables of contents and page links that ours has in simpler form; VitePress brings a font of its own.
- The browser's request for the site's icon is left out everywhere.
- rollup (VitePress), pagefind (Starlight) and swc (Docusaurus) are held at versions whose parts exist for all platforms, a little behind the newest.`;
