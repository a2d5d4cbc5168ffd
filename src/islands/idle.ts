// What can wait until the page stands and nothing else is to do.
const idle = (work: () => void) =>
  'requestIdleCallback' in window ? requestIdleCallback(work) : setTimeout(work, 2000);
const sparing = () =>
  (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;

if ('serviceWorker' in navigator && !sparing()) {
  const keep = () => idle(() => import('./en/offline'));
  if (document.readyState === 'complete') keep();
  else addEventListener('load', keep);
}

export {};
