// Where a guide's address holds the reader's dates, a line with her next day stands at the foot of the screen,
// where it moves nothing, and its program is loaded. Without dates a guide loads nothing of it.
import { factItems, keyOf } from '../browser/url-fragment';

const days = document.querySelector<HTMLAnchorElement>('.primary a');

if (days && document.querySelector('.side') && factItems().some(isDated)) {
  const line = Object.assign(document.createElement('nav'), {
    className: 'plan-line',
    ariaLabel: days.textContent,
  });
  line.append(days.cloneNode(true));
  // Where the program does not load, the link alone is there.
  const src = `${import.meta.env.BASE_URL}plan-line.js`;
  document.body.append(
    line,
    Object.assign(document.createElement('script'), { type: 'module', src }),
  );
}

function isDated(item: string): boolean {
  return ['liquidated', 'entered', 'last-login'].includes(keyOf(item));
}
