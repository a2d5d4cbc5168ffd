/**
 * Gives the page styles that came with a program: they are weight only where they are used. A browser
 * too old for that shows the answers plain.
 */
export function adopt(css: string): void {
  if (!('adoptedStyleSheets' in document)) return;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
}
