// The page's policy (`require-trusted-types-for 'script'`) lets no text become markup or code. What
// remains is a program of our own that runs beside the page: a worker's address, from this site alone.
const trusted = (globalThis as { trustedTypes?: TrustedTypesOf }).trustedTypes;

interface TrustedTypesOf {
  createPolicy(name: string, rules: { createScriptURL(address: string): string | null }): unknown;
}

trusted?.createPolicy('default', {
  // `null` refuses. Markup and code have no rule here, so they are refused always.
  createScriptURL: (address) => {
    const { protocol, host } = new URL(address, location.href);
    // A `blob:` made in this page has the page's origin too.
    return protocol === location.protocol && host === location.host ? address : null;
  },
});

export {};
