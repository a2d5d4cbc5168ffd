// Keeps the guide for reading offline, once the page stands and nothing else is to do. What there is to
// say of it is fetched only then.
async function keep() {
  const kept = await navigator.serviceWorker.register(
    import.meta.env.BASE_URL.replace(/\/?$/, '/sw.js'),
  );
  const tell = (worker?: ServiceWorker | null, takesOver?: boolean) =>
    import('./offline').then(
      (part) => part.say(worker, takesOver),
      () => {},
    );
  if (kept.waiting || !navigator.onLine) tell(kept.waiting, true);
  // The first copy replaces none, so there is nothing older to warn of.
  kept.addEventListener('updatefound', () => kept.active && tell(kept.installing));
  addEventListener('offline', () => tell());
}

const { connection } = navigator as { connection?: { saveData?: boolean } };
if (!connection?.saveData) {
  addEventListener('load', () => {
    // Without storage or a secure address there is no copy to keep; the page needs none.
    const later = () => keep().catch(() => {});
    if ('requestIdleCallback' in window) requestIdleCallback(later, { timeout: 5000 });
    else setTimeout(later, 1000);
  });
}

export {};
