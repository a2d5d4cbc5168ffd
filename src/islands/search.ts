// The search of a page, in the page's language.
const root = document.querySelector<HTMLElement>('[data-search]');
const own = () =>
  document.documentElement.lang === 'es' ? import('./es/search') : import('./en/search');
if (root) void own().then(({ start }) => start(root));

export {};
