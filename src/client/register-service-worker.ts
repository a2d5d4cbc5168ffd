// Keeps the guide for reading offline, once the page stands and nothing else is to do.
import { whenIdle } from '../browser/when-idle';

const { connection, serviceWorker } = navigator as Navigator & {
  readonly connection?: { readonly saveData?: boolean };
};

/** What there is to say of the copy stands in the copy: it is taken from there, not from the network. */
const tell = () => serviceWorker.controller && import('./offline-notice');

async function keep() {
  await serviceWorker.register(`${import.meta.env.BASE_URL}sw.js`);
  serviceWorker.addEventListener('controllerchange', tell);
  tell();
}

if (!connection?.saveData) {
  // Without storage or a secure address there is no copy to keep; the page needs none.
  addEventListener('load', () => whenIdle(() => keep().catch(() => {})));
}
