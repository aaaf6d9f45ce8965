// Keeps what every page needs, and a page for each language that says there is no connection. Nothing of a learner is
// ever put into a cache: no page but those, no answer of the API. Its address names the build, so that each build brings
// a new one, which lets go what the last one kept.
const shell = `shell-${new URL(location.href).searchParams.get("build")}`;
const offlinePages = { ar: "/offline", en: "/en/offline" };
const answerPath = /^(\/[a-z]{2})?\/attempts\/[\w-]+\/answers\/[\w-]+$/;
/** Longer than a slow line needs; what has not arrived by then is sent again, and stored once. */
const patienceMs = 10_000;

const isShell = ({ pathname }) => /^\/(_next\/static|assets|fonts|icons)\//.test(pathname);

async function install() {
  const cache = await caches.open(shell);
  for (const address of Object.values(offlinePages)) {
    const page = await fetch(address, { credentials: "omit" });
    if (!page.ok) throw new Error(`${address}: ${page.status}`);
    const parts = (await page.clone().text()).match(/\/assets\/[\w.-]+\.(?:css|js)/g) ?? [];
    await cache.put(address, page);
    await cache.addAll([...new Set(parts)]);
  }
  await self.skipWaiting();
}

async function activate() {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name !== shell).map((name) => caches.delete(name)));
  await self.registration.navigationPreload?.enable();
  await self.clients.claim();
}

async function fromShell(request) {
  const kept = await caches.match(request);
  if (kept) return kept;
  const response = await fetch(request);
  if (response.ok) {
    const cache = await caches.open(shell);
    await cache.put(request, response.clone());
  }
  return response;
}

/** What stands before Sanad says so where no Sanad answers it; Sanad's own pages never do. */
const isFromGateway = ({ status }) => status === 502 || status === 504;

async function openPage(request, preloaded) {
  try {
    const response = (await preloaded) ?? (await fetch(request));
    return isFromGateway(response) ? offlinePage(request.url) : response;
  } catch {
    return offlinePage(request.url);
  }
}

async function offlinePage(address) {
  const { pathname } = new URL(address);
  const kept = await caches.match(pathname.startsWith("/en") ? offlinePages.en : offlinePages.ar);
  return kept ?? Response.error();
}

/** An answer that cannot be sent goes on in the fragment of an address, which stays in the browser. */
async function postAnswer(request) {
  const form = await request.clone().text();
  try {
    const response = await fetch(request, { signal: AbortSignal.timeout(patienceMs) });
    // The form's own replies are redirects: any other error comes from something in between.
    if (response.status > 501) throw new Error(`answered ${response.status}`);
    return response;
  } catch {
    const { pathname } = new URL(request.url);
    const page = pathname.startsWith("/en/") ? offlinePages.en : offlinePages.ar;
    const waiting = `${encodeURIComponent(pathname)}&${encodeURIComponent(form)}`;
    return Response.redirect(`${page}#waiting=${waiting}`, 303);
  }
}

self.addEventListener("install", (event) => event.waitUntil(install()));
self.addEventListener("activate", (event) => event.waitUntil(activate()));
self.addEventListener("fetch", (event) => {
  const { request } = event;
  const address = new URL(request.url);
  if (address.origin !== location.origin) return;
  if (request.method === "GET" && isShell(address)) event.respondWith(fromShell(request));
  else if (request.mode !== "navigate") return;
  else if (request.method === "GET") event.respondWith(openPage(request, event.preloadResponse));
  else if (answerPath.test(address.pathname)) event.respondWith(postAnswer(request));
  else event.respondWith(openPage(request));
});
