// Wakes the calculators of a page. Each stands in the page as finished markup inside an element with
// `data-island="NAME"`; its code, and Preact with it, is loaded when the reader comes near it.
// Astro's own island runtime does the same with four times the bytes.
import type { ComponentType } from 'preact';

/** How the islands of a language are fetched, by name. */
export type Islands = Readonly<
  Record<string, () => Promise<{ default: ComponentType<{ of: string }> }>>
>;

const islands: Islands = {
  plan: () => import('./en/plan'),
  tier: () => import('./en/tier'),
  window: () => import('./en/window'),
  protest: () => import('./en/protest'),
  'stay-active': () => import('./en/stay-active'),
  call: () => import('./en/call'),
  assessment: () => import('./en/assessment'),
  checklist: () => import('./en/checklist'),
  'checklist-item': () => import('./en/checklist-item'),
  hours: () => import('./en/hours'),
};

/** The islands of the page's language. */
const own = async () =>
  document.documentElement.lang === 'es' ? (await import('./es/islands')).islands : islands;

async function wake(element: HTMLElement) {
  const load = (await own())[element.dataset.island ?? ''];
  if (!load) throw new Error(`No island is called "${element.dataset.island}"`);
  const [{ h, hydrate }, { default: Island }] = await Promise.all([import('preact'), load()]);
  hydrate(h(Island, { of: element.dataset.of ?? '' }), element);
  element.dataset.awake = '';
}

const near = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting) continue;
      near.unobserve(target);
      wake(target as HTMLElement);
    }
  },
  { rootMargin: '200px' },
);
for (const element of document.querySelectorAll('[data-island]')) near.observe(element);
