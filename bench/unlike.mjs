/** What is not the same on both sides, and whom it favours. */
export const UNLIKE = `- The peers' pages are our built pages turned into plain Markdown: values, citations and contacts are plain text and links there. Ours are MDX and are expanded anew in every build. Favours the peers in building.
- Our build also makes the calculators' own pages, a Markdown twin of each page, the search index, pictures for sharing, the offline copy and the servers' headers. Packing with brotli is outside the measured time on both sides. Favours the peers in building.
- Our server sends its whole set of security headers with every reply; the peers' server sends only what a page needs. Favours the peers in bytes.
- On the other pages we have four different calculators; the peers have the one everywhere.
- Starlight runs our calculator as it is, with Preact; Docusaurus runs the same files with React in Preact's place; VitePress has a port to Vue without the buttons, the memory and the address. Favours VitePress.
- The peers' calculator has no styles of its own. Favours the peers.
- Search: Pagefind in Starlight, MiniSearch in VitePress, @easyops-cn/docusaurus-search-local in Docusaurus, our own on a page of its own here. They do not find the same things.
- Larger sites are copies of the same guides with a number in title, address and text: the words do not grow, so search indexes grow less than they would.
- Navigation: the peers show all pages of the seven groups in a side bar on every page, open on a wide screen, and bring dark mode switches, tables of contents and page links; VitePress brings a font of its own. Ours shows a short menu, the part that the page belongs to, and one page that lists all. Favours this site in bytes and in growth.
- Ours fetches the widget's program when the reader touches it; the peers fetch it, or all of the page's program, at load or in view. Favours this site at load; "once used" counts both.
- The browser's request for the site's icon is left out everywhere.
- rollup (VitePress), pagefind (Starlight) and swc (Docusaurus) are held at versions whose parts exist for all platforms, a little behind the newest.`;
