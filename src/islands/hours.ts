import type { HoursWords } from '../words/en/hours';
import { ownHours } from './own-time';

/** Writes the hours of each desk on the page once more, in the reader's own time. */
export function tellHours(words: HoursWords): void {
  for (const place of document.querySelectorAll<HTMLElement>('[data-hours]')) {
    place.textContent = ownHours(JSON.parse(place.dataset.hours ?? '[]'), words);
    place.dataset.ownHours = '';
  }
}
