// The client directive `client:touch`: hydrates a calculator on the first pointer, focus, key or change in
// it, and at once where the address or this device holds something to answer. Astro writes it into each
// page with a calculator, so it holds no dynamic import.
import type { ClientDirective } from 'astro';
import { isRemembered } from '../browser/storage';
import { factItems, onFragmentChange } from '../browser/url-fragment';
import { recordEvents } from './replay-events';

const TOUCHES = 'pointerover pointerdown focusin keydown input change click paste dragover drop';

/** Says in the calculator's place that its program did not load. */
function showFailure(island: HTMLElement): void {
  if (island.querySelector('[data-not-loaded]')) return;
  const template = document.querySelector<HTMLTemplateElement>('template[data-not-loaded]');
  if (template) island.prepend(template.content.cloneNode(true));
}

/**
 * Whether a file of the program arrives. A browser remembers a module that it could not load and does not
 * ask again; a preload that failed leaves no trace, so the next touch can try again.
 */
const arrives = (href: string) =>
  new Promise<boolean>((done) => {
    const link = Object.assign(document.createElement('link'), {
      rel: 'preload',
      as: 'script',
      crossOrigin: '',
      href,
      onload: () => done(true),
      onerror: () => done(false),
    });
    document.head.append(link);
  });

const touch: ClientDirective = (load, _options, island) => {
  const prepareReplay = recordEvents(island);
  let replay = () => {};
  let loading = false;

  const hydrate = async () => {
    if (loading) return;
    loading = true;
    const files = ['component-url', 'renderer-url'].map((name) => island.getAttribute(name) ?? '');
    try {
      if ((await Promise.all(files.map(arrives))).every(Boolean)) {
        // Where a part of the program did not load, this function does nothing.
        const render = await load();
        replay = prepareReplay();
        await render();
      }
    } catch {
      // The program did not render.
    }
    // The next touch tries again.
    loading = false;
    if (island.hasAttribute('ssr')) showFailure(island);
  };

  const hydrated = new AbortController();
  const { signal } = hydrated;
  for (const type of TOUCHES.split(' ')) {
    island.addEventListener(type, hydrate, { capture: true, signal });
  }
  onFragmentChange(hydrate, () => {}, signal);
  island.addEventListener(
    'astro:hydrate',
    () => {
      hydrated.abort();
      replay();
    },
    { signal },
  );
  if (isRemembered() || factItems().length) hydrate();
};

addEventListener('click', ({ target }) => {
  if (target instanceof Element && target.closest('[data-action="reload"]')) location.reload();
});

export default touch;
