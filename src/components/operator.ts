import { readFileSync } from 'node:fs';
import operator from 'virtual:operator';
import type { SiteWords } from '../words/en/site';
import { textOn } from '../content/operator';

export { operator };

const bytes = readFileSync(operator.logo);
export const LOGO_TYPE = operator.logo.endsWith('.svg') ? 'image/svg+xml' : 'image/png';
/** Where the logo stands as a file of its own. */
export const LOGO_ADDRESS = `/favicon.${LOGO_TYPE === 'image/png' ? 'png' : 'svg'}`;
/** The logo within the page: a browser asks for an icon again each time the address changes. */
export const logo = `data:${LOGO_TYPE};base64,${bytes.toString('base64')}`;
export const logoBytes = new Uint8Array(bytes);

const { light, dark } = operator.colours;
/** The operator's colours as style properties. */
export const colours = `:root{--accent:light-dark(${light},${dark});--onaccent:light-dark(${textOn(light)},${textOn(dark)})}`;

/** What the site is and is not, by who runs it. */
export const disclaimerIn = ({ operator: words }: SiteWords): string =>
  `${words.disclaimers[operator.is]} ${words.duty}`;
