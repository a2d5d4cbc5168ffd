// Keeps the guide for reading offline, once the page stands and nothing else is to do.
import { whenIdle } from '../browser/when-idle';

const { connection, serviceWorker } = navigator as Navigator & {
  readonly connection?: { readonly saveData?: boolean };
};

const NOTICE = `${import.meta.env.BASE_URL}offline-notice.js`;
/** What is to be said of the copy comes out of the copy: integrations/offline.ts writes the file. */
const tell = () => serviceWorker.controller && import(/* @vite-ignore */ NOTICE);

async function keep() {
  await serviceWorker.register(`${import.meta.env.BASE_URL}sw.js`);
  serviceWorker.addEventListener('controllerchange', tell);
  tell();
}

if (!connection?.saveData) {
  // Without storage or a secure address there is no copy to keep; the page needs none.
  addEventListener('load', () => whenIdle(() => keep().catch(() => {})));
}
