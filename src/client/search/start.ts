// The search of a page, in the page's language. What is typed before its program is there is looked up
// once it is, and an Enter pressed meanwhile is kept.
import { fragment, writeFragment } from '../../browser/url-fragment';
import { whenIdle } from '../../browser/when-idle';
import { withQuery } from './query';

const root = document.querySelector<HTMLElement>('[data-search]');
const own = () => (document.documentElement.lang === 'es' ? import('./es') : import('./en'));

function begin(search: HTMLElement) {
  own().then(
    ({ start }) => start(search),
    () => {
      const failed = search.querySelector<HTMLElement>('[data-search-failed]')!;
      failed.hidden = false;
      failed.querySelector('button')!.onclick = () => {
        const text = search.querySelector('input')!.value;
        writeFragment(withQuery(fragment(), text).split('&').filter(Boolean));
        location.reload();
      };
    },
  );
}

if (root) {
  const field = root.querySelector('input')!;
  field.addEventListener('keydown', ({ key }) => {
    if (key === 'Enter') root.dataset.entered = field.value;
  });
  root.hidden = false;
  // The page is painted first: the second frame begins once the first is on its way to the screen.
  requestAnimationFrame(() => requestAnimationFrame(() => whenIdle(() => begin(root))));
}
