import { ownHours } from '../browser/local-hours';
import { whenIdle } from '../browser/when-idle';

/**
 * Adds to each desk's hours, which the page gives in Eastern time, the same hours in the reader's own time, in
 * the language of the page. It runs once the page is painted.
 */
async function addLocalHours(): Promise<void> {
  const words = await (document.documentElement.lang === 'es'
    ? import('../words/es/local-hours')
    : import('../words/en/local-hours'));
  for (const place of document.querySelectorAll<HTMLElement>('[data-hours]')) {
    const text = ownHours(JSON.parse(place.dataset.hours ?? '[]'), words);
    if (!text) continue;
    place.textContent = text;
    place.dataset.ownHours = '';
  }
}

// Where the words do not load, the hours in Eastern time stay.
whenIdle(() => addLocalHours().catch(() => {}));
