/// <reference lib="webworker" />
// Keeps the whole guide for a reader without a network. Pages come from the network while it answers, so
// no rule is older than the site's; files named by their content come from the copy. Built on its own by
// integrations/offline.ts.
import { PrecacheController, PrecacheRoute } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import { NetworkFirst } from 'workbox-strategies';
import { rulesCode } from '../rules/rules-version';
import type { FromPage } from './offline-notice';

declare const self: ServiceWorkerGlobalScope & {
  readonly __WB_MANIFEST: Parameters<PrecacheController['addToCacheList']>[0];
};

/** Seconds that a page of the network may take before the copy stands in. */
const PATIENCE = 4;

const kept = new PrecacheController();
kept.addToCacheList(self.__WB_MANIFEST);

/** Where the copy of a page is, however its address was written. */
function keyOf(address: string): string | undefined {
  const { origin, pathname } = new URL(address);
  const path = origin + pathname.replace(/index\.html$/, '');
  return kept.getCacheKeyForURL(path) ?? kept.getCacheKeyForURL(`${path}/`);
}

/** The pages, by their client ids, for which the copy stood in. */
const copies = new Set<string>();

const networkFirst = new NetworkFirst({
  cacheName: kept.strategy.cacheName,
  networkTimeoutSeconds: PATIENCE,
  plugins: [
    {
      fetchDidSucceed: async ({ response }) => {
        if (response.status >= 500) throw new Error(`The server answered ${response.status}`);
        return response;
      },
      cacheKeyWillBeUsed: async ({ request }) => keyOf(request.url) ?? request,
      // The copy changes with the version of the site alone.
      cacheWillUpdate: async () => null,
      cachedResponseWillBeUsed: async ({ cachedResponse, event }) => {
        if (cachedResponse && event) copies.add((event as FetchEvent).resultingClientId);
        return cachedResponse ?? null;
      },
    },
  ],
});

registerRoute(
  ({ request, sameOrigin, url }) => sameOrigin && request.mode === 'navigate' && !!keyOf(url.href),
  networkFirst,
);
registerRoute(new PrecacheRoute(kept, { cleanURLs: false }));

self.addEventListener('install', (event) => kept.install(event));
self.addEventListener('activate', (event) => {
  kept.activate(event);
  event.waitUntil(self.clients.claim());
});

/** Fetches what is missing of the copy: a browser may have emptied it. */
async function refill(event: ExtendableMessageEvent) {
  const cache = await caches.open(kept.strategy.cacheName);
  const there = await cache.keys();
  if (there.length >= kept.getCachedURLs().length) return;
  // Like an installation, which fetches just what is not there.
  const installation = {
    type: 'install',
    waitUntil: (work: Promise<unknown>) => event.waitUntil(work),
  };
  await kept.install(installation as ExtendableEvent);
}

self.addEventListener('message', (event) => {
  const answer = (value: string | boolean) => event.ports[0]?.postMessage(value);
  const asked: Record<FromPage, () => unknown> = {
    rules: () => answer(rulesCode()),
    'is-copy': () => answer(event.source instanceof Client && copies.has(event.source.id)),
    refill: () => event.waitUntil(refill(event)),
    // The older version's files go when it does: not while another of its pages may still need them.
    'take-over': () =>
      event.waitUntil(
        self.clients
          .matchAll({ includeUncontrolled: true })
          .then((pages) => (pages.length > 1 ? undefined : self.skipWaiting())),
      ),
  };
  asked[event.data as FromPage]?.();
});
