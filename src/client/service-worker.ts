// Runs beside the pages and keeps the whole guide for a reader without a network. Pages come from the
// network while there is one, so no rule is ever older than the site's; files named by their content
// come from the copy. Built on its own by scripts/offline.mjs.
import { matchPrecache, precache } from 'workbox-precaching';
import { rulesCode } from '../rules/rules-version';
import type { FromPage } from './offline-notice';

interface Happening {
  waitUntil(work: Promise<unknown>): void;
}
interface Fetching extends Happening {
  readonly request: Request;
  respondWith(response: Promise<Response>): void;
}
interface Message extends Happening {
  readonly data: FromPage;
  readonly ports: readonly MessagePort[];
}
declare const self: {
  readonly __WB_MANIFEST: Parameters<typeof precache>[0];
  readonly clients: {
    claim(): Promise<void>;
    matchAll(options: { includeUncontrolled: boolean }): Promise<readonly unknown[]>;
  };
  skipWaiting(): Promise<void>;
  addEventListener(name: 'fetch', does: (event: Fetching) => void): void;
  addEventListener(name: 'activate', does: (event: Happening) => void): void;
  addEventListener(name: 'message', does: (event: Message) => void): void;
};

/** Milliseconds that a page of the network may take before the copy stands in. */
const PATIENCE = 4000;

precache(self.__WB_MANIFEST);

/** The copy of a page, however its address was written. */
async function copyOf(address: string): Promise<Response | undefined> {
  const { origin, pathname } = new URL(address);
  const path = pathname.replace(/index\.html$/, '');
  return (await matchPrecache(origin + path)) ?? matchPrecache(`${origin}${path}/`);
}

async function page(request: Request): Promise<Response> {
  const copy = await copyOf(request.url);
  if (!copy) return fetch(request);
  const fresh = fetch(request).catch(() => undefined);
  const late = new Promise<undefined>((done) => setTimeout(done, PATIENCE));
  const response = await Promise.race([fresh, late]);
  return response && response.status < 500 ? response : copy;
}

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || new URL(request.url).origin !== location.origin) return;
  event.respondWith(
    request.mode === 'navigate'
      ? page(request)
      : matchPrecache(request).then((copy) => copy ?? fetch(request)),
  );
});

self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

self.addEventListener('message', (event) => {
  if (event.data === 'rules') event.ports[0]?.postMessage(rulesCode());
  // The older version's files go when it does: not while another of its pages may still need them.
  if (event.data === 'take-over') {
    event.waitUntil(
      self.clients
        .matchAll({ includeUncontrolled: true })
        .then((pages) => (pages.length > 1 ? undefined : self.skipWaiting())),
    );
  }
});
