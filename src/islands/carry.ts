// Carries the reader's situation from page to page. It stands in the address's fragment, which never
// reaches a server; so each link to a page of the site gets it on the way. An anchor of our own keeps
// its place in front: `/sources/#usc-19-1514&liquidated=2026-09-03`.

const holds = (hash: string) => hash.includes('=');
/** The situation in a fragment, without any anchor in front of it. */
const situation = (hash: string) =>
  hash
    .slice(1)
    .split('&')
    .filter((item) => item.includes('='))
    .join('&');

let last = holds(location.hash) ? situation(location.hash) : '';

/** Scrolls to an anchor that the browser did not find because a situation stands behind it. */
function show() {
  const [anchor = ''] = location.hash.slice(1).split('&');
  if (holds(location.hash) && anchor && !anchor.includes('=')) {
    document.getElementById(decodeURI(anchor))?.scrollIntoView();
  }
}

addEventListener('hashchange', () => {
  if (holds(location.hash)) last = situation(location.hash);
  // A link inside the page replaced the fragment: put the situation back behind the anchor.
  else if (last) {
    history.replaceState(history.state, '', (location.hash ? `${location.hash}&` : '#') + last);
  }
});

/** What a link itself says, and what it was given: by the next click that may be old. */
const given = new WeakMap<HTMLAnchorElement, { own: string; hash: string }>();

/** The situation with what the link itself says, which goes first where both say it. */
function joined(hash: string): string {
  const items = hash.slice(1).split('&').filter(Boolean);
  const keys = items.map((item) => item.split('=')[0]);
  const rest = last.split('&').filter((item) => item && !keys.includes(item.split('=')[0]));
  return [...items, ...rest].join('&');
}

function carry({ target }: Event) {
  last = holds(location.hash) ? situation(location.hash) : '';
  const link = target instanceof Element && target.closest('a');
  if (!link || link.origin !== location.origin || link.pathname === location.pathname) return;
  // A link that is to carry nothing says so.
  if (link.relList.contains('noreferrer')) return;
  if (link.protocol !== location.protocol) return;
  const before = given.get(link);
  // A calculator may have written the link anew since. A link may say more than where it leads.
  const own =
    before?.hash === link.hash
      ? before.own
      : link.hash + (link.dataset.keep ? `&${link.dataset.keep}` : '');
  link.hash = joined(own);
  given.set(link, { own, hash: link.hash });
}
addEventListener('click', carry, true);
addEventListener('auxclick', carry, true);
addEventListener('contextmenu', carry, true);
show();
