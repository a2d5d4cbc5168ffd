// Brings calculators to life: each is an element with `data-island="NAME"`. Astro's own island runtime
// does less with four times the bytes.
import { type ComponentType, h, hydrate } from 'preact';
import answerStyles from '../styles/answer.css?inline';
import drawnStyles from '../styles/drawn.css?inline';
import { adopt } from '../islands/adopt';
import { Language } from '../islands/i18n';
import { again, refill, type Touch } from './replay-events';

/** How islands are fetched, by name. */
export type Islands = Readonly<
  Record<string, () => Promise<{ default: ComponentType<{ of: string }> }>>
>;

/** The calculators that every language has, each with what it alone says. */
const calculators: Readonly<Record<'en' | 'es', Islands>> = {
  en: {
    plan: () => import('../islands/tools/plan/en'),
    tier: () => import('../islands/tools/tier/en'),
    window: () => import('../islands/tools/window/en'),
    protest: () => import('../islands/tools/protest/en'),
  },
  es: {
    plan: () => import('../islands/tools/plan/es'),
    tier: () => import('../islands/tools/tier/es'),
    window: () => import('../islands/tools/window/es'),
    protest: () => import('../islands/tools/protest/es'),
  },
};

const tongue = document.documentElement.lang === 'es' ? 'es' : 'en';
const spoken = () => (tongue === 'es' ? import('./islands-es') : import('./islands-en'));

adopt(drawnStyles + answerStyles);

const waking = new WeakSet<Element>();

/** Wakes an island, once, and does again what was done to it while it slept: `touches` may still grow. */
export async function wake(island: HTMLElement, touches: readonly Touch[]): Promise<void> {
  if (waking.has(island)) return;
  waking.add(island);
  const name = island.dataset.island ?? '';
  const language = spoken();
  const load = calculators[tongue][name] ?? (await language).islands[name];
  if (!load) throw new Error(`No island is called "${name}"`);
  const [{ words }, { default: Island }] = await Promise.all([language, load()]);
  const own = touches.filter(([, target]) => island.contains(target));
  const texts = refill(own);
  const rest = again(own);
  const made = h(Island, { of: island.dataset.of ?? '' });
  hydrate(h(Language.Provider, { value: words }, made), island);
  island.dataset.awake = '';
  // At once: the next key falls into the text as it was.
  texts();
  // Effects run after the first frame; ticks and buttons work with what they have read by then.
  requestAnimationFrame(() => setTimeout(rest));
}

/** Wakes the islands that the reader is near to, or comes near to. */
export function near(touches: readonly Touch[]): void {
  const seen = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue;
        seen.unobserve(target);
        wake(target as HTMLElement, touches);
      }
    },
    { rootMargin: '200px' },
  );
  for (const island of document.querySelectorAll('[data-island]:not([data-awake])')) {
    seen.observe(island);
  }
}
