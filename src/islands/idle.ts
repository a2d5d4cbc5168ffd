// Keeps the guide for reading offline, once the page stands and nothing else is to do. What there is to
// say of it is fetched only then.
import { soon } from './soon';

const base = `${import.meta.env.BASE_URL.replace(/\/$/, '')}/`;
const sparing = () =>
  (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;

async function keep() {
  const kept = await navigator.serviceWorker.register(`${base}sw.js`, { scope: base });
  const tell = (worker?: ServiceWorker | null, takesOver?: boolean) =>
    (document.documentElement.lang === 'es' ? import('./es/offline') : import('./en/offline'))
      .then((part) => part.say(worker, takesOver))
      .catch(() => {});
  if (kept.waiting || !navigator.onLine) tell(kept.waiting, true);
  // The first copy replaces none, so there is nothing older to warn of.
  kept.addEventListener('updatefound', () => kept.active && tell(kept.installing));
  addEventListener('offline', () => tell());
}

if ('serviceWorker' in navigator && !sparing()) {
  // Without storage or a secure address there is no copy to keep; the page needs none.
  const later = () => soon(() => keep().catch(() => {}), 5000);
  if (document.readyState === 'complete') later();
  else addEventListener('load', later);
}
