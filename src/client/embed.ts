// Runs in an embedded calculator only. It says one thing to the page around it: how high it is. The
// message holds nothing that the reader typed, so any page may hear it; and this page hears nobody.
import { themeOf } from './embed-theme';

const { scheme, accent, refused } = themeOf(location.search);
const root = document.documentElement;
root.dataset.scheme = scheme;
root.dataset.accent = accent;

const note = document.getElementById('refused');
if (note && refused.length > 0) {
  note.textContent = `${note.dataset.text} ${refused.join(', ')}`;
  note.hidden = false;
}

/** The name by which the embedding page knows the message. */
const TYPE = 'cape-portal-guide:height';
let said = 0;
new ResizeObserver(() => {
  const height = Math.ceil(document.body.getBoundingClientRect().height);
  if (parent === window || height === said) return;
  said = height;
  parent.postMessage({ type: TYPE, height }, '*');
}).observe(document.body);
