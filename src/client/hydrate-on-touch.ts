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
 * Whether a file of the program arrives. A browser does not ask again for a module that it could not load, nor
 * for what that imports; so nothing is imported before it arrives.
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
  let attempt = 0;

  const hydrate = async () => {
    if (loading) return;
    loading = true;
    // An address that failed is not asked for again either, nor by Astro, which adds a query by itself.
    const query = attempt ? `?attempt=${attempt}` : '';
    attempt += 1;
    const files = ['component-url', 'renderer-url'].map(
      (name) => island.getAttribute(name) + query,
    );
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
      island.querySelector('[data-not-loaded]')?.remove();
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
