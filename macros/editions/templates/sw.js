/**
 * The service worker: the whole handbook from this device, with or without a network.
 *
 * It does nothing by itself. A page asks it to store (stored-pages.mjs), and only then is anything kept;
 * without it every page is fetched as it is asked for. macros/editions/offline.py writes LIST, all that belongs to it, above this:
 * {base, pack: [address, bytes], parts: {id: title}, files, alone, asked}. `files` stand in the pack, `alone` do not:
 * {address: [hash, bytes, bytes over the wire, part]}. `asked` is stored on the reader's word only: {address: [hash, bytes, title]}.
 */
const VERSION = "{{ version }}";
const ROOT = new URL("./", location.href);
const PREFIX = `handbok:${ROOT.pathname}:`;
const NAME = PREFIX + VERSION;
/** What readers have asked for, whichever version they have. */
const FILES = `${PREFIX}files`;
const ALL = new Map([...Object.entries(LIST.files), ...Object.entries(LIST.alone)]);
/** A version's own list, for the versions after it. */
const LISTED = "assets/offline/list";
/** What the host did not give: {since, tried: {address: when}}, in milliseconds. */
const GAPS = "assets/offline/gaps";
/** Who had the page open when this version took over, and from which cache. A version that has been shown has this. */
const BEFORE = "assets/offline/before";

const TYPES = {
  avif: "image/avif", css: "text/css", gif: "image/gif", html: "text/html; charset=utf-8", ico: "image/x-icon", jpeg: "image/jpeg", jpg: "image/jpeg",
  js: "text/javascript", json: "application/json", mjs: "text/javascript", png: "image/png", svg: "image/svg+xml", txt: "text/plain; charset=utf-8",
  webmanifest: "application/manifest+json", webp: "image/webp", xml: "application/xml",
};
/** What the host would have said with a page; the page's own policy stands in the page. */
const HEADERS = { "content-security-policy": "frame-ancestors 'none'", "referrer-policy": "no-referrer", "x-content-type-options": "nosniff" };

const at = (address) => new URL(address, ROOT).href;
const open = () => caches.open(NAME);
const json = (value) => new Response(JSON.stringify(value), { headers: { "content-type": TYPES.json } });

// — what pages say and ask ————————————————————————————————————————————————————

/** Installing waits for a page's word, and gives up where none comes, with data saving on, or where a page says stop: in Tyst läge, or where all is erased. */
const word = {};
const installed = new Promise((stored, refused) => Object.assign(word, { stored, refused }));
installed.catch(() => {});
let installing = false;

addEventListener("install", (event) => {
  installing = true;
  setTimeout(() => word.refused(new Error("no page asked")), 60_000);
  event.waitUntil(installed);
});

/** Each is asked for by its name, and answered: {answer} or {fault}. */
const ACTS = { forgetFile, forgetPart, show: () => skipWaiting(), stop, store: fill, storeFile, what };

addEventListener("message", (event) => {
  const { act, ...said } = event.data;
  const done = (async () => ACTS[act](said))();
  event.waitUntil(done.then((answer) => event.ports[0]?.postMessage({ answer }), (error) => event.ports[0]?.postMessage({ fault: String(error) })));
});

{% include "sw-store.js" %}

{% include "sw-pack.js" %}

{% include "sw-stored.js" %}

{% include "sw-versions.js" %}

{% include "sw-answer.js" %}
