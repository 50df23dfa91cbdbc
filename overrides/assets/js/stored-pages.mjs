/**
 * The pages that this browser keeps to be read without a network: what is there, storing and erasing.
 *
 * The worker stores, when a page asks it to (macros/editions/templates/sw.js); what it has stored is read and erased here.
 * Without this file every page is fetched as it is asked for.
 */
import { setting } from "./settings.mjs";

export const ROOT = new URL("../../", import.meta.url);
const PREFIX = `handbok:${ROOT.pathname}:`;
const FILES = `${PREFIX}files`;
const PATIENCE = 5_000; // milliseconds
const TAKEN = "assets/offline/before"; // a version that has been shown has this

const at = (address) => new URL(address, ROOT).href;

/** Only what the build has made ready, and browsers that can: the pages of `mkdocs serve` have no manifest. */
export const able = () => Boolean(document.querySelector("link[rel=manifest]") && navigator.serviceWorker && globalThis.caches && globalThis.DecompressionStream);

export async function registration() {
  const found = await navigator.serviceWorker?.getRegistration(ROOT.href).catch(() => undefined);
  return found?.scope === ROOT.href ? found : undefined;
}

/**
 * The registration of a worker that can be asked to store: see store().
 *
 * A page may be left before its worker has heard its word. The worker then waits for the next page's, and registering would wait for the worker.
 */
export async function register() {
  const found = await registration();
  return found?.installing ? found : navigator.serviceWorker.register(at("sw.js"), { scope: ROOT.pathname, updateViaCache: "none" });
}

/** Begins storing, or goes on with what is missing. True in the end if all is there. */
export const store = (made) => ask(made?.installing ?? made?.active ?? made?.waiting);

/** True in the end if the worker has stored all. */
export const ask = (worker) => new Promise((resolve) => {
  if (!worker) return resolve(false);
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = ({ data }) => resolve(data === "stored");
  worker.addEventListener("statechange", () => worker.state === "redundant" && resolve(false));
  worker.postMessage({ store: true, without: setting("without") ?? [] }, [port2]);
});

/** Tyst läge was turned on while it stores. */
export async function stop() {
  const { installing, active } = (await registration()) ?? {};
  for (const worker of [installing, active]) worker?.postMessage({ stop: true });
}

const ours = async () => (await globalThis.caches?.keys().catch(() => []) ?? []).filter((name) => name.startsWith(PREFIX));

/** Is anything stored? Asks for all at once: what is erased a moment later was there. */
export async function any() {
  const [names, found] = await Promise.all([ours(), registration()]);
  return names.length > 0 || found !== undefined;
}

/** All of it, with its worker. True: nothing is left. */
export async function forget() {
  dispatchEvent(new Event("hb-forgotten"));
  await stop();
  const found = await registration();
  const dismissed = !found || (await dismiss(found));
  const gone = await Promise.all((await ours()).map((name) => caches.delete(name)));
  return dismissed && gone.every(Boolean);
}

/** False: the worker does not go, and nobody is kept waiting for it. One that is still on its way is storing.mjs's to see to. */
function dismiss(found) {
  const going = found.unregister().then(() => true, () => false);
  const here = found.installing ?? found.waiting ?? found.active;
  return !here || Promise.race([going, new Promise((resolve) => setTimeout(resolve, PATIENCE, false))]);
}

/** The version that is shown: {cache, list}. */
async function shown() {
  const found = [];
  for (const name of await ours()) {
    if (name === FILES) continue;
    const cache = await caches.open(name);
    const kept = await cache.match(at(`assets/offline/${name.slice(PREFIX.length)}.json`));
    if (kept) found.push({ cache, list: await kept.json(), taken: Boolean(await cache.match(at(TAKEN))) });
  }
  return found.findLast(({ taken }) => taken) ?? found.at(-1);
}

/**
 * What is stored, null for nothing: {parts: [{id, title, pages, bytes, stored}], files: [{address, title, bytes, stored, old}]}.
 * The first part, id "", is what all the others need. `bytes` is what it takes here.
 */
export async function what() {
  const version = await shown();
  if (!version) return null;
  const { cache, list } = version;
  const here = new Set((await cache.keys()).map(({ url }) => url));
  const parts = new Map([["", "Startsida, utseende och skript"], ...Object.entries(list.parts)].map(([id, title]) => [id, { id, title, pages: 0, bytes: 0, stored: false }]));
  for (const [address, [, bytes, , id = ""]] of Object.entries(list.files)) {
    const part = parts.get(id);
    part.bytes += bytes;
    part.stored ||= here.has(at(address));
    if (address === "" || address.endsWith("/")) part.pages++;
  }
  const files = Object.entries(list.asked).map(async ([address, [hash, bytes, title]]) => {
    const kept = await caches.match(at(address), { cacheName: FILES });
    return { address, title, bytes, stored: Boolean(kept), old: kept !== undefined && kept.headers.get("etag") !== hash };
  });
  return { parts: [...parts.values()].filter(({ bytes }) => bytes > 0), files: await Promise.all(files) };
}

/** Erase one part from what is stored. */
export async function forgetPart(part) {
  const { cache, list } = await shown();
  for (const [address, [, , , id]] of Object.entries(list.files)) if (id === part) await cache.delete(at(address));
}

/** Fetch a file that is only stored where a reader asks for it. True: it is here. */
export async function storeFile(address) {
  const { list } = await shown();
  try {
    const response = await fetch(at(address), { cache: "no-cache" });
    if (!response.ok) return false;
    const type = response.headers.get("content-type") ?? "application/octet-stream";
    const cache = await caches.open(FILES);
    await cache.put(at(address), new Response(await response.blob(), { headers: { "content-type": type, etag: list.asked[address][0] } }));
    return true;
  } catch {
    return false;
  }
}

/** The addresses of the files that are stored. */
export async function files() {
  if (!globalThis.caches || !(await caches.has(FILES).catch(() => false))) return new Set();
  return new Set((await (await caches.open(FILES)).keys()).map(({ url }) => url));
}

export async function forgetFile(address) {
  await (await caches.open(FILES)).delete(at(address));
}
