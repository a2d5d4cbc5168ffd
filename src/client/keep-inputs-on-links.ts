// Carries the reader's situation from page to page. It stands in the address's fragment, which never
// reaches a server; so each link to a page of the site gets it on the way. An anchor of our own keeps
// its place in front: `/sources/#usc-19-1514&liquidated=2026-09-03`.

const items = (hash: string) => hash.slice(1).split('&').filter(Boolean);
const keyOf = (item: string) => item.split('=')[0];

/** Not part of the situation in the address: an anchor in front of it, or what she looks for. */
const isPlace = (item: string) => /^(q=|[^=]*$)/.test(item);
const here = () => items(location.hash).filter((item) => !isPlace(item));
const places = () => items(location.hash).filter(isPlace);
let last = here();

addEventListener('hashchange', () => {
  // A link inside the page replaced the fragment: put the situation back behind the anchor.
  if (!here().length && last.length) {
    history.replaceState(history.state, '', `#${[...items(location.hash), ...last].join('&')}`);
  }
  last = here();
});

function carry({ target }: Event) {
  last = here();
  const link = target instanceof Element ? target.closest('a') : null;
  // Another site's, or a file made on this page: its address begins with its own kind.
  if (!link?.href.startsWith(`${origin}/`)) return;
  // A link that is to carry nothing says so.
  if (link.pathname === location.pathname || link.relList.contains('noreferrer')) return;
  const own = link.hash;
  // A link may say more than where it leads.
  const { keep } = link.dataset;
  // The same page in the other language: the same place in it.
  const said = link.rel === 'alternate' ? places() : items(keep ? `${own || '#'}&${keep}` : own);
  // What the link itself says goes first where both say it.
  const rest = last.filter((item) => !said.some((one) => keyOf(one) === keyOf(item)));
  link.hash = [...said, ...rest].join('&');
  // The link goes where it is told now; by the next click this may be old.
  setTimeout(() => {
    link.hash = own;
  });
}
for (const type of ['click', 'auxclick', 'contextmenu']) addEventListener(type, carry, true);

// The browser does not find an anchor that a situation stands behind.
const [place] = places();
if (place && last.length) document.getElementById(place)?.scrollIntoView();
