// Runs in an embedded calculator only. It says one thing to the page around it: how high it is. The
// message holds nothing that the reader typed, and goes to the embedding page's own origin where that page
// names itself; and this page hears nobody.
import './trusted-types';
import './keep-inputs-on-links';
import './freshness-notice';
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
/** A page that keeps its address to itself, or has none, is told without one. */
const target = document.referrer ? new URL(document.referrer).origin : '*';
let said = 0;
new ResizeObserver(() => {
  const height = Math.ceil(document.body.getBoundingClientRect().height);
  if (parent === window || height === said) return;
  said = height;
  parent.postMessage({ type: TYPE, height }, target);
}).observe(document.body);
