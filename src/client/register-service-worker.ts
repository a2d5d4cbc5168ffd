// Registers the service worker, which keeps the guide for reading offline, once the page has loaded and the
// browser is idle.
import { whenIdle } from '../browser/when-idle';

const { connection, serviceWorker } = navigator as Navigator & {
  readonly connection?: { readonly saveData?: boolean };
};

/** Loads what says something of the copy; the copy itself holds it (integrations/offline.ts). */
function loadNotice() {
  if (!serviceWorker.controller) return;
  serviceWorker.removeEventListener('controllerchange', loadNotice);
  const src = `${import.meta.env.BASE_URL}offline-notice.js`;
  document.head.append(Object.assign(document.createElement('script'), { src }));
}

async function keepCopy() {
  await serviceWorker.register(`${import.meta.env.BASE_URL}sw.js`);
  serviceWorker.addEventListener('controllerchange', loadNotice);
  loadNotice();
}

if (!connection?.saveData) {
  // Without storage or a secure address there is no copy to keep, and no page says that there is one.
  addEventListener('load', () => whenIdle(() => keepCopy().catch(() => {})));
}
