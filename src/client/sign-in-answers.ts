// Keeps the answers to the sign-in questions in the address, and opens them again from it. The
// questions themselves are plain disclosures and links, and need none of this.
import { answersIn, fragmentItems, onFragmentChange, writeFragment } from '../browser/url-fragment';

const kept = [...document.querySelectorAll<HTMLElement>('[data-questions] [data-keep]')];
const isFold = (one: Element): one is HTMLDetailsElement => one.matches('details');
/** Nothing above it is folded away. */
const stands = (one: Element) => !one.parentElement?.closest('details:not([open])');

function show() {
  const now = answersIn();
  for (const one of kept) {
    const given = one.dataset.keep ?? '';
    if (isFold(one)) one.open = given.split('&').every((item) => now.includes(item));
    else one.ariaCurrent = given === now.join('&') ? 'true' : null;
  }
}

function write() {
  // The longest chain of answers that is open; an end chosen before stays while it can be seen.
  const open = kept.filter((one) => stands(one) && (isFold(one) ? one.open : one.ariaCurrent));
  const given = open.map((one) => one.dataset.keep ?? '').sort((a, b) => b.length - a.length)[0];
  const answers = answersIn();
  const others = fragmentItems().filter((item) => !answers.includes(item));
  writeFragment(given ? [...others, ...given.split('&')] : others);
}

addEventListener('toggle', ({ target }) => kept.includes(target as HTMLElement) && write(), true);
onFragmentChange(show, show);
// Clear takes the answers with it, and its undo brings them back, once the calculators have.
addEventListener('click', ({ target }) => {
  if ((target as Element).closest('[data-action$="clear"]')) setTimeout(show);
});

// Fetched because an answer was given, or because the address holds one.
if (kept.some((one) => isFold(one) && one.open)) write();
else show();
