/** Why each goal that the table above may show as missed is out of reach. */
export const REASONS = `- **A calculator used.** The window calculator bundled by itself, with only what it uses, is 19 kB, of which Preact is 5.2; without any runtime 13.8 kB would be left. A guide's own page leaves some 5 to 7 kB to all programs.
- **The plan with all of its tools.** Its page leaves 14 kB to programs; answers with their reasons, sources, drawing and fields are 25, the sheet for paper 3.
- **Lighter than Starlight, four times.** Starlight runs this same calculator, so what makes it lighter makes both lighter. Four times lighter than its page would leave our programs some 8 kB, and the floor is 19.
- **Lighthouse, search engines.** Lighthouse asks for robots.txt in the page's name, and the policy of each page (\`connect-src 'none'\`) lets it ask for nothing. The file is there and valid; the promise of no requests is worth more.
- **Lighthouse, blocking time.** A page with one line can have some on such a machine; see the line above the table.
- **Built first at 30 pages.** We are within 0.2 s of the fastest, where two builds of one system differ by a second: which of two is first changes from run to run. Of some 7 s of processor time, drawing pictures takes 0.8; twins, the search index and the offline copy are made besides.`;
