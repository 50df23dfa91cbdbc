// — answering ————————————————————————————————————————————————————————————————

addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method === "GET" && url.origin === ROOT.origin && url.pathname.startsWith(ROOT.pathname)) event.respondWith(answer(event, url));
});

async function answer({ request, clientId }, url) {
  const address = listed(url.pathname.slice(ROOT.pathname.length));
  const navigating = request.mode === "navigate";
  const found = await here(address, navigating ? "" : clientId);
  if (found) return found;
  const right = navigating ? await near(address) : undefined;
  if (right !== undefined) return Response.redirect(at(right) + url.search, 302);
  try {
    const response = await fetch(request);
    if (!navigating || response.status !== 404) return response;
  } catch (error) {
    const asked = await caches.match(at(address), { cacheName: FILES });
    if (asked || !navigating) return asked ?? Promise.reject(error);
    if (ALL.has(address) || address in LIST.asked) return instead(503);
  }
  return instead(404);
}

/** An address as the list writes it, however a link does: see macros/address.py. */
function listed(address) {
  const part = (each) => {
    try {
      return encodeURIComponent(decodeURIComponent(each));
    } catch {
      return each; // nonsense: nothing is called so
    }
  };
  return address.split("/").map(part).join("/");
}

/** What is stored at that address, for a page that was there before this version: from its own. */
async function here(address, clientId) {
  const { pages, name } = await before();
  const old = pages.includes(clientId) && (await caches.match(at(address), { cacheName: name }));
  return old || caches.match(at(address), { cacheName: NAME });
}

/** The page that was meant: with its slash, without index.html, with single slashes and small letters. */
async function near(address) {
  const plain = address.replace(/\/{2,}/g, "/").replace(/^\//, "").replace(/(^|\/)index\.html?$/i, "$1");
  const small = listed(plain.toLowerCase());
  for (const each of [plain, `${plain}/`, small, `${small}/`]) {
    if (each !== address && each !== "/" && (await here(each))) return each;
  }
  return undefined;
}

/** The handbook's own page about a page that isn't there, or not without a network. Its links are absolute: they follow along where the site lies elsewhere. */
async function instead(status) {
  const page = await here(`${status}.html`);
  if (!page) return Response.error();
  const { base } = LIST;
  const link = (all, attribute, path) => (path.startsWith(base) && !path.startsWith("//") ? attribute + ROOT.pathname + path.slice(base.length) : all);
  const text = (await page.text()).replace(/(\s(?:href|src|contents)=["']?)(\/[^"'\s>]*)/g, link);
  return new Response(text, { status, headers: { ...HEADERS, "content-type": TYPES.html } });
}
