/**
 * The pages that this browser keeps to be read without a network: what is there, storing and erasing.
 *
 * The worker stores, and it alone knows what is stored (macros/editions/templates/sw.js); it is asked for both here.
 * Without this file every page is fetched as it is asked for.
 */
import { setting } from "./settings.mjs";

export const ROOT = new URL("../../", import.meta.url);
const PREFIX = `handbok:${ROOT.pathname}:`;
const FILES = `${PREFIX}files`;
const PATIENCE = 5_000; // milliseconds

const at = (address) => new URL(address, ROOT).href;

/** An address as one reads it: a link may quote what the list does not. */
export function readable(address) {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

/** Only what the build has made ready, and browsers that can: the pages of `mkdocs serve` have no manifest. */
export const able = () => Boolean(document.querySelector("link[rel=manifest]") && navigator.serviceWorker && globalThis.caches);

/** Is this page shown by a worker of its own copy? One of another copy, further up on the same host, is none of it. */
export const controlled = () => navigator.serviceWorker.controller?.scriptURL === at("sw.js");

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

/** Begins storing, or goes on with what is missing: see ask(). */
export const store = (made, again) => ask(made?.installing ?? made?.active ?? made?.waiting, again);

/** What is lacking when the worker has stored all it could get, [address]; undefined if it could not go on. `again`: what the host did not give, too. */
export const ask = (worker, again = false) => said(worker, { act: "store", without: setting("without") ?? [], again });

/** What a worker answers; undefined where there is none, where it can't, or goes. */
const said = (worker, message, patience) => new Promise((resolve) => {
  if (!worker) return resolve();
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = ({ data }) => resolve(data.answer);
  worker.addEventListener("statechange", () => worker.state === "redundant" && resolve());
  worker.postMessage(message, [port2]);
  if (patience) setTimeout(resolve, patience);
});

/** What the worker that shows the pages answers. */
const shown = async (message, patience) => said((await registration())?.active, message, patience);

/** Tyst läge was turned on while it stores. */
export async function stop() {
  const { installing, active } = (await registration()) ?? {};
  for (const worker of [installing, active]) worker?.postMessage({ act: "stop" });
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

/**
 * What is stored, null for nothing: {parts: [{id, title, pages, all, bytes, lacking}], refused: [name], files: [{address, title, bytes, stored, old}]}.
 * The first part, id "", is what all the others need. `bytes` of `all` it takes here, `lacking` is how many of its files are not here.
 * `refused` is what the host did not give.
 */
export async function what() {
  const told = await shown({ act: "what" }, PATIENCE);
  if (!told || told.here.length === 0) return null;
  const { list, refused, kept } = told;
  const here = new Set(told.here);
  const parts = new Map([["", "Startsida, utseende och skript"], ...Object.entries(list.parts)].map(([id, title]) => [id, { id, title, pages: 0, all: 0, bytes: 0, lacking: 0 }]));
  for (const [address, [, bytes, , id = ""]] of [...Object.entries(list.files), ...Object.entries(list.alone)]) {
    const part = parts.get(id);
    part.all += bytes;
    if (!here.has(address)) {
      part.lacking++;
      continue;
    }
    part.bytes += bytes;
    if (address === "" || address.endsWith("/")) part.pages++;
  }
  const files = Object.entries(list.asked).map(([address, [hash, bytes, title]]) => ({ address, title, bytes, stored: address in kept, old: address in kept && kept[address] !== hash }));
  return { parts: [...parts.values()].filter(({ all }) => all > 0), refused: refused.map(readable), files };
}

/** Erase one part from what is stored. */
export const forgetPart = (part) => shown({ act: "forgetPart", part });

/** Fetch a file that is only stored where a reader asks for it. True: it is here. */
export async function storeFile(address) {
  await shown({ act: "storeFile", address });
  dispatchEvent(new Event("hb-files"));
  return (await files()).has(readable(at(address)));
}

export async function forgetFile(address) {
  await shown({ act: "forgetFile", address });
  dispatchEvent(new Event("hb-files"));
}

/** The addresses of the files that are stored, as one reads them. */
export async function files() {
  if (!globalThis.caches || !(await caches.has(FILES).catch(() => false))) return new Set();
  return new Set((await (await caches.open(FILES)).keys()).map(({ url }) => readable(url)));
}
