// Keeps the reader's situation from page to page. It is in the address's fragment, which never reaches a
// server; so each link to a page of the site gets it when it is followed. An anchor of our own stays in
// front: `/sources/#usc-19-1514&liquidated=2026-09-03`.
import {
  factItems,
  fragmentItems,
  keyOf,
  onFragmentChange,
  placeItems,
  writeFragment,
} from '../browser/url-fragment';

const mark = () => {
  if (factItems().length) writeFragment(fragmentItems());
};
mark();
onFragmentChange(
  // Whoever reads the new address tells it from an older entry by the mark: so that comes last.
  () => setTimeout(mark),
  (before) => writeFragment([...placeItems(), ...factItems(before)]),
);

function addFacts({ target }: Event) {
  const link = target instanceof Element ? target.closest('a') : null;
  // Another site's, or a file made on this page: its address begins with its own kind.
  if (!link?.href.startsWith(`${origin}/`)) return;
  // A link that is to carry nothing says so.
  if (link.pathname === location.pathname || link.relList.contains('noreferrer')) return;
  const own = link.hash;
  // A link may say more than where it leads.
  const { keep } = link.dataset;
  // The same page in the other language: the same place in it.
  const items =
    link.rel === 'alternate' ? placeItems() : fragmentItems(keep ? `${own || '#'}&${keep}` : own);
  // What the link itself says goes first where both say it.
  const rest = factItems().filter((item) => !items.some((one) => keyOf(one) === keyOf(item)));
  link.hash = [...items, ...rest].join('&');
  // The link goes where it is told now; by the next click this may be old.
  setTimeout(() => {
    link.hash = own;
  });
}
for (const type of ['click', 'auxclick', 'contextmenu']) addEventListener(type, addFacts, true);

// The browser does not find an anchor that facts follow.
const [place] = placeItems();
if (place && factItems().length) document.getElementById(place)?.scrollIntoView();
