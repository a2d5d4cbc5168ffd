// The sign-in questions are plain disclosures and links. Once one is answered, or an answer stands in the
// address, what keeps the answers is fetched; it begins by itself.
import { answersIn } from '../browser/url-fragment';

const answered = () => import('./sign-in-answers');
if (answersIn().length) answered();
document
  .querySelector('[data-questions]')
  ?.addEventListener('toggle', answered, { capture: true, once: true });
