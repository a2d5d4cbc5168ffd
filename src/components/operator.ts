import { readFileSync } from 'node:fs';
import operator from 'virtual:operator';
import type { SiteWords } from '../words/en/site';
import { textOn } from '../content/operator';

export { operator };

const bytes = readFileSync(operator.logo);
export const LOGO_TYPE = operator.logo.endsWith('.svg') ? 'image/svg+xml' : 'image/png';
/** Where the logo stands as a file of its own. */
export const LOGO_ADDRESS = `/favicon.${LOGO_TYPE === 'image/png' ? 'png' : 'svg'}`;
/** The logo as an address of its own, for pictures. */
export const logo = `data:${LOGO_TYPE};base64,${bytes.toString('base64')}`;
/**
 * The same for pages: a browser asks for an icon again each time the address changes. An SVG is written as
 * text, which compresses.
 */
export const pageLogo =
  LOGO_TYPE === 'image/svg+xml'
    ? `data:${LOGO_TYPE},${encodeURIComponent(bytes.toString().trim())}`
    : logo;
export const logoBytes = new Uint8Array(bytes);

const { light, dark } = operator.colours;
/** The operator's colours as style properties. */
export const colours = `:root{--accent:light-dark(${light},${dark});--onaccent:light-dark(${textOn(light)},${textOn(dark)})}`;

/** What the site is and is not, by who runs it. */
export const disclaimerIn = ({ operator: words }: SiteWords): string =>
  `${words.disclaimers[operator.is]} ${words.duty}`;
