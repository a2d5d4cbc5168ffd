import { ownHours } from '../browser/local-hours';
import { whenIdle } from '../browser/when-idle';
import { localHours as en } from '../words/en/local-hours';
import { localHours as es } from '../words/es/local-hours';
import { type Language, languageOf } from '../words/languages';

const tables: Readonly<Record<Language, typeof en>> = { en, es };

/**
 * Adds to each desk's hours, which the page gives in Eastern time, the same hours in the reader's own time, in
 * the language of the page.
 */
function addLocalHours(): void {
  const words = tables[languageOf(document.documentElement.lang)];
  for (const place of document.querySelectorAll<HTMLElement>('[data-hours]')) {
    const text = ownHours(JSON.parse(place.dataset.hours ?? '[]'), words);
    if (!text) continue;
    place.textContent = text;
    place.dataset.ownHours = '';
  }
}

// Once the page is painted.
whenIdle(addLocalHours);
