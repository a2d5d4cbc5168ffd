import type { Page } from '@playwright/test';

/** A property of one element that is not what all the styles together would make it. */
export interface Difference {
  readonly where: string;
  readonly property: string;
  readonly is: string;
  readonly wanted: string;
}

/**
 * Reads the look of every element of a page as it stands, then under other styles of its own, given
 * whole; gives what differs, at most a few. Styles that programs brought stay, after the page's.
 */
export const differences = (page: Page, whole: string): Promise<readonly Difference[]> =>
  page.evaluate((css) => {
    const MOST = 5;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    // Only what some rule sets can differ; sizes would tell of the rest.
    const set = new Set(['width', 'height']);
    const gather = (rules: CSSRuleList) => {
      for (const rule of rules) {
        if (rule instanceof CSSStyleRule) for (const name of rule.style) set.add(name);
        if ('cssRules' in rule) gather(rule.cssRules as CSSRuleList);
      }
    };
    gather(sheet.cssRules);
    const names = [...set];
    const all = [...document.querySelectorAll('html, body, body *:not(script, template)')];
    const look = (one: Element, part: string) => {
      const style = getComputedStyle(one, part);
      // What is not drawn has no look.
      if (style.display === 'none') return ['none'];
      if (/before|after/.test(part) && /^(none|normal)$/.test(style.content)) return ['none'];
      return names.map((name) => style.getPropertyValue(name));
    };
    /** The element, and of its parts those that it can have. */
    const partsOf = (one: Element) => [
      '',
      '::before',
      '::after',
      ...(one.matches('li, summary') ? ['::marker'] : []),
      ...(one.matches('input, textarea') ? ['::placeholder'] : []),
    ];
    const drawn = all.flatMap((one) => partsOf(one).map((part) => ({ one, part })));
    const looks = () => drawn.map(({ one, part }) => look(one, part));
    const is = looks();
    const own = [...document.styleSheets];
    const brought = document.adoptedStyleSheets;
    for (const one of own) one.disabled = true;
    document.adoptedStyleSheets = [sheet, ...brought];
    const wanted = looks();
    for (const one of own) one.disabled = false;
    document.adoptedStyleSheets = brought;
    return drawn
      .flatMap(({ one, part }, index) => {
        const [before, after] = [is[index]!, wanted[index]!];
        const at = after.findIndex((value, place) => value !== before[place]);
        if (at < 0 && before.length === after.length) return [];
        return {
          where: `${one.outerHTML.slice(0, 80)} ${part}`,
          property: names[Math.max(0, at)]!,
          is: before[at] ?? '',
          wanted: after[at] ?? '',
        };
      })
      .slice(0, MOST);
  }, whole);
