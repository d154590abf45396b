// Keeps the files of one version, each checked against its hash, and answers from them. Keeps nothing else.

/* global VERSION, FILES -- given by tools/scripts.mjs */
const OURS = `afs12 ${registration.scope} `;
const THIS = OURS + VERSION;
const NAMED_BY_CONTENT = /^afs12-[0-9a-f]{16}\.\w+$/;

addEventListener("install", (event) => event.waitUntil(keepFiles()));

addEventListener("activate", (event) => event.waitUntil(dropOldVersions().then(() => clients.claim())));

// Only on request: a page keeps its version until its reader wants the new one.
addEventListener("message", (event) => {
  if (event.data === "activate") skipWaiting();
});

addEventListener("fetch", (event) => {
  const { method, mode, url } = event.request;
  const { href, pathname } = new URL(url);
  if (method !== "GET" || !href.startsWith(registration.scope)) return;
  const name = pathname.slice(new URL(registration.scope).pathname.length) || "index.html";
  if (!Object.hasOwn(FILES, name) && !NAMED_BY_CONTENT.test(name)) return;
  event.respondWith(answer(event.request, name));
  if (mode === "navigate") event.waitUntil(dropOldVersions());
});

async function keepFiles() {
  const cache = await caches.open(THIS);
  await Promise.all(Object.entries(FILES).map(([name, integrity]) => keepFile(cache, name, integrity)));
}

async function keepFile(cache, name, integrity) {
  const response = await fetch(name, { integrity, cache: NAMED_BY_CONTENT.test(name) ? "default" : "no-cache" });
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  // A page cannot be opened from an answer that was redirected.
  await cache.put(name, new Response(await response.blob(), { headers: response.headers }));
}

async function answer(request, name) {
  const cache = await caches.open(THIS);
  const kept = await cache.match(name, { ignoreVary: true });
  if (kept) return kept;
  // A page of an older version that is still loading: its files are named by their content, so that none is mixed up.
  const older = NAMED_BY_CONTENT.test(name) && (await caches.match(request, { ignoreVary: true }));
  return older || fetch(request);
}

/** Removes the versions before this one, unless a window may still be loading one. */
async function dropOldVersions() {
  const names = await caches.keys();
  const windows = await clients.matchAll({ type: "window", includeUncontrolled: true });
  if (windows.length > 1 || registration.installing || registration.waiting) return;
  await Promise.all(names.filter((name) => name.startsWith(OURS) && name !== THIS).map((name) => caches.delete(name)));
}
