// Keeps the site for use without a network, and tells the page: `data-offline` is `ready` or `update`.

/** Registers the service worker. Where there can be none, the page goes on without it and says nothing. */
export async function workOffline() {
  try {
    const workers = navigator.serviceWorker;
    const registration = await workers.register("sw.js", { updateViaCache: "none" });
    workers.ready.then(() => tell(registration));
    registration.addEventListener("updatefound", () => {
      registration.installing.addEventListener("statechange", () => tell(registration));
    });
    addEventListener("click", (event) => {
      if (event.target.closest?.("[data-update]")) update(workers, registration);
    });
  } catch {
    // Plain HTTP, a private window, a frame without storage.
  }
}

function tell(registration) {
  if (!registration.active) return;
  document.documentElement.dataset.offline = registration.waiting ? "update" : "ready";
  dispatchEvent(new Event("afs12-offline"));
}

function update(workers, registration) {
  // Another window may have updated already.
  if (!registration.waiting) return location.reload();
  workers.addEventListener("controllerchange", () => location.reload(), { once: true });
  registration.waiting.postMessage("activate");
}
