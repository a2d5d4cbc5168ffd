/** An address of the site as a link's target, under whatever folder the site is served from. */
export const href = (address: string): string =>
  address.startsWith('/') ? import.meta.env.BASE_URL.replace(/\/$/, '') + address : address;
