import type { HoursWords } from '../words/en/local-hours';
import { ownHours } from '../browser/local-hours';
import { whenIdle } from '../browser/when-idle';

/**
 * Writes the hours of each desk on the page once more, in the reader's own time. They stand there in
 * Eastern time, so this comes once the page is painted.
 */
export const tellHours = (words: HoursWords): void =>
  whenIdle(() => {
    for (const place of document.querySelectorAll<HTMLElement>('[data-hours]')) {
      const told = ownHours(JSON.parse(place.dataset.hours ?? '[]'), words);
      if (!told) continue;
      place.textContent = told;
      place.dataset.ownHours = '';
    }
  });
