/**
 * The service worker: the whole handbook from this device, with or without a network.
 *
 * It does nothing by itself. A page asks it to store (stored-pages.mjs), and only then is anything kept;
 * without it every page is fetched as it is asked for. macros/editions/offline.py writes its version, and what belongs to it.
 */
const VERSION = "{{ version }}";
const ROOT = new URL("./", location.href);
const PREFIX = `handbok:${ROOT.pathname}:`;
const NAME = PREFIX + VERSION;
/** What readers have asked for, whichever version they have. */
const FILES = `${PREFIX}files`;
const LIST = `assets/offline/${VERSION}.json`;
/** Who had the page open when this version took over, and from which cache. */
const BEFORE = "assets/offline/before";
const LOST = "404.html";

const TYPES = {
  css: "text/css", html: "text/html; charset=utf-8", js: "text/javascript", json: "application/json", mjs: "text/javascript", png: "image/png",
  svg: "image/svg+xml", txt: "text/plain", webmanifest: "application/manifest+json", xml: "application/xml",
};
/** What the host would have said with a page; the page's own policy stands in the page. */
const HEADERS = { "content-security-policy": "frame-ancestors 'none'", "referrer-policy": "no-referrer", "x-content-type-options": "nosniff" };

const at = (address) => new URL(address, ROOT).href;
const open = () => caches.open(NAME);

// — storing ——————————————————————————————————————————————————————————————————

/** Installing waits for a page's word, and gives up where none comes, with data saving on, or where a page says stop: in Tyst läge, or where all is erased. */
const word = {};
const installed = new Promise((stored, refused) => Object.assign(word, { stored, refused }));
installed.catch(() => {});
const STOP = "a page said stop";
let stopped = false;

addEventListener("install", (event) => {
  setTimeout(() => word.refused(new Error("no page asked")), 60_000);
  event.waitUntil(installed);
});

addEventListener("message", (event) => {
  const { show, stop, store: asked, without = [] } = event.data;
  if (show) skipWaiting();
  if (stop) {
    stopped = true;
    word.refused(new Error(STOP)); // erasing waits for the end of it
  }
  if (!asked) return;
  stopped = false;
  const filled = fill(without);
  filled.then(word.stored, word.refused);
  event.waitUntil(filled.then(() => event.ports[0]?.postMessage("stored"), (error) => event.ports[0]?.postMessage(String(error))));
});

/** One at a time: two tabs may ask at once. */
let last = Promise.resolve();
function fill(without) {
  last = last.then(() => store(without), () => store(without));
  return last;
}

/** All that is listed and isn't here yet, but for the parts the reader does without. Can be broken off and taken up again anywhere. */
async function store(without) {
  if (stopped) throw new Error(STOP); // asked before that, and its turn comes only now
  const cache = await open();
  const list = await contents(cache);
  const here = new Set((await cache.keys()).map(({ url }) => url));
  const lacking = new Map(Object.entries(list.files).filter(([address, [, , , part]]) => !here.has(at(address)) && !without.includes(part)));
  await copy(cache, lacking);
  const size = [...lacking.values()].reduce((sum, [, , wire]) => sum + wire, 0);
  if (size < list.pack[1]) await Promise.allSettled([...lacking].map(([address, entry]) => fetchOne(cache, lacking, address, entry)));
  if (lacking.size > 0) await unpack(cache, lacking, list.pack[0]);
  for (const [address, entry] of lacking) await fetchOne(cache, lacking, address, entry);
  await tidy();
}

async function contents(cache) {
  const kept = await cache.match(at(LIST));
  if (kept) return kept.json();
  const response = await ask(LIST);
  await cache.put(at(LIST), response.clone());
  return response.json();
}

/** What has not changed comes from an earlier version. */
async function copy(cache, lacking) {
  for (const name of await versions()) {
    if (name === NAME || lacking.size === 0) continue;
    const older = await caches.open(name);
    const list = await older.match(at(`assets/offline/${name.slice(PREFIX.length)}.json`));
    const { files } = list ? await list.json() : { files: {} };
    for (const [address, [hash]] of lacking) {
      const response = files[address]?.[0] === hash && (await older.match(at(address)));
      if (!response) continue;
      await cache.put(at(address), response);
      lacking.delete(address);
    }
  }
}

async function fetchOne(cache, lacking, address, [hash]) {
  const bytes = new Uint8Array(await (await ask(address)).arrayBuffer());
  await keep(cache, lacking, address, hash, bytes);
}

/** See macros/editions/pack.py. */
async function unpack(cache, lacking, name) {
  const { body } = await ask(name);
  const { size, files } = await new Response(body.pipeThrough(new DecompressionStream("gzip"))).json();
  const all = new Uint8Array(size);
  const encoder = new TextEncoder();
  let end = 0;
  for (const [address, parts] of files) {
    const begin = end;
    for (let index = 0; index < parts.length; index++) {
      const part = parts[index];
      if (typeof part === "string") {
        end += encoder.encodeInto(part, all.subarray(end)).written;
      } else {
        const many = parts[++index];
        all.copyWithin(end, part, part + many);
        end += many;
      }
    }
    const entry = lacking.get(address);
    if (entry) await keep(cache, lacking, address, entry[0], all.slice(begin, end));
  }
}

/** Only what is what the list says: a host may be half-way through an upload, or write in the pages by itself. */
async function keep(cache, lacking, address, hash, bytes) {
  if (stopped) throw new Error(STOP);
  if (address === "sitemap.xml") bytes = new TextEncoder().encode(new TextDecoder().decode(bytes).replace(/<lastmod>[^<]*<\/lastmod>/g, ""));
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  const found = [...digest.slice(0, 8)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  if (found !== hash) throw new Error(`${address} is not what was listed`);
  const type = TYPES[address === "" || address.endsWith("/") ? "html" : address.split(".").pop()] ?? "application/octet-stream";
  const more = type === TYPES.html ? HEADERS : {};
  await cache.put(at(address), new Response(bytes, { headers: { "content-type": type, "content-length": bytes.length, ...more } }));
  lacking.delete(address);
}

async function ask(address) {
  const response = await fetch(at(address), { cache: "no-cache", credentials: "omit", priority: "low" });
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response;
}

// — taking over ——————————————————————————————————————————————————————————————

/** An open page keeps what it was made with until it is left. */
addEventListener("activate", (event) => event.waitUntil(takeOver()));

async function takeOver() {
  const pages = (await clients.matchAll({ type: "window" })).map(({ id }) => id);
  let name = null;
  for (const each of await versions()) if (each !== NAME && (await (await caches.open(each)).match(at(BEFORE)))) name = each;
  await (await open()).put(at(BEFORE), new Response(JSON.stringify({ pages, name })));
  earlier = undefined;
  await tidy();
  await clients.claim();
}

/** Earlier versions go when no open page needs them. Not before this one has taken over: until then they are what readers see. */
async function tidy() {
  if (!registration.active || registration.waiting || registration.installing) return;
  const { pages, name } = await before();
  const alive = (await clients.matchAll({ type: "window", includeUncontrolled: true })).map(({ id }) => id);
  const needed = pages.some((id) => alive.includes(id)) ? name : null;
  for (const each of await versions()) if (each !== NAME && each !== needed) await caches.delete(each);
}

const versions = async () => (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== FILES);

let earlier;
const before = () => (earlier ??= caches.match(at(BEFORE), { cacheName: NAME }).then((kept) => kept?.json() ?? { pages: [], name: null }));

// — answering ————————————————————————————————————————————————————————————————

addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method === "GET" && url.origin === ROOT.origin && url.pathname.startsWith(ROOT.pathname)) event.respondWith(answer(event, url));
});

async function answer({ request, clientId }, url) {
  const address = url.pathname.slice(ROOT.pathname.length);
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
  }
  return lost();
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
  for (const each of [plain, `${plain}/`, plain.toLowerCase(), `${plain.toLowerCase()}/`]) {
    if (each !== address && each !== "/" && (await here(each))) return each;
  }
  return undefined;
}

/** The handbook's own page about a page that isn't there. Its links are absolute: they follow along where the site lies elsewhere. */
async function lost() {
  const page = await here(LOST);
  if (!page) return Response.error();
  const { base } = await (await here(LIST)).json();
  const link = (all, attribute, path) => (path.startsWith(base) && !path.startsWith("//") ? attribute + ROOT.pathname + path.slice(base.length) : all);
  const text = (await page.text()).replace(/(\s(?:href|src|contents)=["']?)(\/[^"'\s>]*)/g, link);
  return new Response(text, { status: 404, headers: { ...HEADERS, "content-type": TYPES.html } });
}
