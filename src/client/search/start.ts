// The search of a page, in the page's language. The field stands there with the page; what she types
// before its program is there is looked up once it is.
import { whenIdle } from '../../browser/when-idle';

const root = document.querySelector<HTMLElement>('[data-search]');
const own = () => (document.documentElement.lang === 'es' ? import('./es') : import('./en'));
if (root) {
  root.hidden = false;
  const begin = () =>
    own().then(
      ({ start }) => start(root),
      () => {
        const said = root.querySelector('[role=status]');
        if (said) said.textContent = root.dataset.unloaded ?? '';
      },
    );
  // The page is painted first: the second frame begins once the first is on its way to the screen.
  requestAnimationFrame(() => requestAnimationFrame(() => whenIdle(begin)));
}
