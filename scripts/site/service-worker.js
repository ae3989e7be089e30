// Keeps the whole page, so that after one visit it works without a network. The build fills in the two constants.
const worker = /** @type {ServiceWorkerGlobalScope} */ (/** @type {unknown} */ (globalThis));
const version = 'VERSION';
const files = ['FILES'];

const prefix = `packetwalk ${worker.registration.scope} `;
const cacheName = prefix + version;

worker.addEventListener('install', (event) => {
  // Past the browser's own cache, which may hold a file of another version.
  const requests = files.map((file) => new Request(file, { cache: 'reload' }));
  event.waitUntil(caches.open(cacheName).then((cache) => cache.addAll(requests)));
});

// A new version waits until the person asks for it: nobody's page changes under their hands.
worker.addEventListener('message', ({ data }) => {
  if (data === 'take over') worker.skipWaiting();
});

worker.addEventListener('activate', (event) => {
  event.waitUntil(removeOldVersions().then(() => worker.clients.claim()));
});

async function removeOldVersions() {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith(prefix) && name !== cacheName);
  await Promise.all(old.map((name) => caches.delete(name)));
}

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || !request.url.startsWith(worker.registration.scope)) return;
  event.respondWith(answer(request));
});

/** @param {Request} request */
async function answer(request) {
  const cache = await caches.open(cacheName);
  const wanted = request.mode === 'navigate' ? new URL('./', worker.registration.scope).href : request;
  const kept = await cache.match(wanted, { ignoreSearch: true });
  return kept ?? fetch(request);
}
