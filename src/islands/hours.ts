import * as en from '../words/en/hours';
import * as es from '../words/es/hours';
import { ownHours } from './own-time';

/** Writes the hours of each desk on the page once more, in the reader's own time. */
export function tellHours(): void {
  const words = document.documentElement.lang === 'es' ? es : en;
  for (const place of document.querySelectorAll<HTMLElement>('[data-hours]')) {
    place.textContent = ownHours(JSON.parse(place.dataset.hours ?? '[]'), words);
    place.dataset.ownHours = '';
  }
}
