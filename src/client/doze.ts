// Calculators stand in a page as finished markup and sleep: their program is fetched when the reader
// touches one, or at once where there is something to answer already. What she does meanwhile is
// noted, and done again by wake.ts.
import type { Touch } from './replay-events';

const touches: Touch[] = [];

/** Says in a calculator's place that its program did not come, and where the answers stand. */
function failed(island: Element) {
  island.prepend(document.querySelector<HTMLTemplateElement>('template[data-unloaded]')!.content);
}

const awake = (island: Element, does: (part: typeof import('./wake')) => unknown) =>
  import('./wake').then(does).catch(() => failed(island));

function touched(event: Event) {
  const { type, target } = event;
  const island =
    target instanceof Element && target.closest<HTMLElement>('[data-island]:not([data-awake])');
  if (!island) return;
  touches.push([type, target]);
  awake(island, (part) => part.wake(island, touches));
}
// `toggle` does not bubble, so everything is heard on its way down.
const TOUCH = 'pointerover focusin input change click toggle';
for (const type of TOUCH.split(' ')) addEventListener(type, touched, true);

/** There is something to answer already: in the address, or kept on the device. */
function given(): boolean {
  try {
    return location.hash.includes('=') || localStorage.length > 0;
  } catch {
    // Without storage nothing is kept.
    return false;
  }
}
const wakeNear = () =>
  awake(document.querySelector('[data-island]')!, (part) => part.near(touches));
const answer = () => given() && wakeNear();
answer();
// Who knows that she will need one asks for it: on-sign.ts.
addEventListener('wake', wakeNear);
addEventListener('hashchange', answer);
// A form of ours is never sent, also while no program listens to it yet.
addEventListener('submit', (event) => event.preventDefault());
