/** An address of the site as a link's target, under whatever folder the site is served from. */
export const href = (address: string): string =>
  address.startsWith('/') ? import.meta.env.BASE_URL.replace(/\/$/, '') + address : address;

/** The same, whole: for what is read away from the site. */
export const whole = (address: string): string => new URL(href(address), import.meta.env.SITE).href;

/** Where the Markdown twin of a guide stands: `/x/` has `/x.md`, the home page `/index.md`. */
export const twinOf = (address: string): string =>
  address === '/' ? '/index.md' : address.replace(/\/$/, '.md');
