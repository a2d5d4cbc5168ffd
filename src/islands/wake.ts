// Brings calculators to life: each is an element with `data-island="NAME"`. Astro's own island runtime
// does less with four times the bytes.
import { type ComponentType, h, hydrate } from 'preact';
import answerStyles from '../styles/answer.css?inline';
import { adopt } from './adopt';
import { Language } from './language';

/** How islands are fetched, by name. */
export type Islands = Readonly<
  Record<string, () => Promise<{ default: ComponentType<{ of: string }> }>>
>;

/** The calculators that every language has, and that need no words beside its own. */
const calculators: Islands = {
  plan: () => import('./plan-tool').then(({ PlanTool }) => ({ default: PlanTool })),
  tier: () => import('./tier-tool').then(({ TierTool }) => ({ default: TierTool })),
  window: () => import('./window-tool').then(({ WindowTool }) => ({ default: WindowTool })),
  protest: () => import('./protest-tool').then(({ ProtestTool }) => ({ default: ProtestTool })),
};

const spoken = () =>
  document.documentElement.lang === 'es' ? import('./es/islands') : import('./en/islands');

/** What a reader did to an island before its program was there: the kind of event, and where. */
export type Touch = readonly [type: string, target: Element];

/** What does a touch again, with what the element holds now. */
function again([type, target]: Touch): (() => void) | undefined {
  if (type === 'input' || type === 'change') {
    const field = target as HTMLInputElement;
    const { value, checked } = field;
    return () => {
      // A chosen file cannot be written, and need not be.
      if (field.type !== 'file') Object.assign(field, { value, checked });
      field.dispatchEvent(new Event(type, { bubbles: true }));
    };
  }
  if (type === 'toggle') return () => target.dispatchEvent(new Event(type));
  const button = type === 'click' && target.closest('button');
  return button ? () => button.click() : undefined;
}

adopt(answerStyles);

const waking = new WeakSet<Element>();

/** Wakes an island, once, and does again what was done to it while it slept. */
export async function wake(island: HTMLElement, touches: readonly Touch[] = []): Promise<void> {
  if (waking.has(island)) return;
  waking.add(island);
  const name = island.dataset.island ?? '';
  const language = spoken();
  const load = calculators[name] ?? (await language).islands[name];
  if (!load) throw new Error(`No island is called "${name}"`);
  const [{ words }, { default: Island }] = await Promise.all([language, load()]);
  const repeats = touches.filter(([, target]) => island.contains(target)).map(again);
  const made = h(Island, { of: island.dataset.of ?? '' });
  hydrate(h(Language.Provider, { value: words }, made), island);
  island.dataset.awake = '';
  // Effects run after the first frame; what they read must not overwrite what the reader did.
  requestAnimationFrame(() =>
    setTimeout(() => {
      for (const repeat of repeats) repeat?.();
    }),
  );
}

/** Wakes the islands that the reader is near to, or comes near to. */
export function near(): void {
  const seen = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue;
        seen.unobserve(target);
        wake(target as HTMLElement);
      }
    },
    { rootMargin: '200px' },
  );
  for (const island of document.querySelectorAll('[data-island]:not([data-awake])')) {
    seen.observe(island);
  }
}
