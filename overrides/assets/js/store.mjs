/**
 * The reader's own device: what is kept there under our names, and whether anything may be.
 *
 * The only file that touches localStorage and sessionStorage. checklist-store.mjs builds on it for one
 * list, form-store.mjs for one form, stored.mjs for all together. Where the browser forbids or has filled its storage,
 * and in Tyst läge, the changes of this page wait in memory: lists work, and are forgotten with the page.
 *
 * What checks records is fetched when there is a record to check: a first visit does without it.
 */

/** Where this copy of the handbook lies on its host. */
const HOME = new URL("../../", import.meta.url).pathname;
/** Two copies on one host have one storage: a copy at another path than / carries the path in its names. */
export const PREFIX = HOME === "/" ? "handbok:" : `handbok:${HOME.replaceAll(":", "%3A")}:`;
export const LIST = `${PREFIX}checklist:`;
/** Forms that are kept; each is the name of its record, and no list may bear it. */
export const FORMS = ["plan", "documents", "wheel"];
export const ASIDE = `${PREFIX}aside:`;
/** The choice of colours, under the theme's old name: readers may have one. {index: 1 light, 2 dark} */
export const SCHEME = `${HOME}.__palette`;
const QUIET = `${PREFIX}quiet`;

const changes = new EventTarget();
const unkept = new Map(); // name → the changes that could not be kept
let stretch; // the stretch of Tyst läge that they were made in
let quietHere = null; // where even sessionStorage is forbidden
/**
 * Firefox gives a page that comes back from its back/forward cache the session storage of its own time, but loads it
 * anew once something has been said on a channel that it listens to. So the mode is said there when it changes.
 */
const sleepers = channel();
let checker;
/** record.mjs, once it is fetched. A function: what is joined by the build hands on values, not bindings. */
export const check = () => checker;

/** The browser's storage, or null where merely asking for it is forbidden. */
function storage(which = "localStorage") {
  try {
    return globalThis[which] ?? null;
  } catch {
    return null;
  }
}

/** null where Firefox forbids it together with its storage. */
function channel() {
  try {
    return new BroadcastChannel(QUIET);
  } catch {
    return null;
  }
}

/** One stored text, or null. Never throws. `which`: sessionStorage, for what ends with the tab. */
export function text(name, which) {
  try {
    return storage(which).getItem(name);
  } catch {
    return null;
  }
}

/** Store a text; null removes it. False: it was not kept, and nothing has changed. */
export function put(name, value, which) {
  if (quiet() && value !== null) return false;
  try {
    if (value === null) storage(which).removeItem(name);
    else storage(which).setItem(name, value);
    return true;
  } catch {
    return false;
  }
}

/** Is this a name of this copy's? Those of a copy at / begin like all others. */
const isOurs = (name) => name.startsWith(PREFIX) && !name.startsWith(`${PREFIX}/`);

/** All our names in the storage. */
export function names() {
  try {
    return Object.keys(storage()).filter(isOurs);
  } catch {
    return [];
  }
}

/** Where the record of a list or a form lies. */
export const nameOf = (key) => (FORMS.includes(key) ? PREFIX : LIST) + key;

/** Whose record a name is: the list's or the form's key, or undefined. */
export function keyOf(name) {
  const key = name.slice(name.startsWith(LIST) ? LIST.length : PREFIX.length);
  return nameOf(key) === name ? key : undefined;
}

/** Has this device kept nothing yet? */
export const isEmpty = () => names().length === 0;

/** Tyst läge: nothing is written but this choice, for this tab. Each stretch of it has a name of its own; null: it is off. */
function silence() {
  try {
    return storage("sessionStorage").getItem(QUIET);
  } catch {
    return quietHere;
  }
}

export const quiet = () => silence() !== null;

export function setQuiet(on) {
  quietHere = on ? Date.now().toString(36) : null;
  try {
    if (on) storage("sessionStorage").setItem(QUIET, quietHere);
    else storage("sessionStorage").removeItem(QUIET);
  } catch {
    // quietHere holds for this page
  }
  sleepers?.postMessage(quietHere);
  tell(null);
}

/**
 * What becomes of what is ticked and written here: "kept", "quiet" (Tyst läge) or "unkept" (the browser forbids it or is
 * full). `waits`: is there something that could not be kept?
 */
export function keeping(waits) {
  if (quiet()) return "quiet";
  return waits || !put(`${PREFIX}probe`, null) ? "unkept" : "kept"; // removing what isn't there writes nothing
}

/**
 * name → the changes that could not be kept. What was made in one stretch of Tyst läge is never seen or written
 * outside it, wherever it was ended: the page may have slept meanwhile in the browser's back/forward cache.
 */
export function waiting() {
  const now = silence();
  if (stretch && stretch !== now) unkept.clear();
  stretch = now;
  return unkept;
}

/** Fetch what checks records. Whoever reads what another page has written awaits this first. */
export async function ready() {
  use(await import("./record.mjs"));
}

export function use(record) {
  checker ??= record;
}

/** Hear of every change, on this page or in another tab: listener(name), null for "anything". Returns what ends it. */
export function watchAll(listener) {
  const hear = ({ key = null, detail = key }) => listener(detail);
  const hearTab = async ({ key, newValue }) => {
    if (key !== null && !isOurs(key)) return;
    if (newValue === null) forget(key); // erased in another tab: it stays erased
    await ready();
    listener(key);
  };
  changes.addEventListener("change", hear);
  addEventListener("storage", hearTab);
  return () => {
    changes.removeEventListener("change", hear);
    removeEventListener("storage", hearTab);
  };
}

export function tell(name) {
  changes.dispatchEvent(new CustomEvent("change", { detail: name }));
}

/** Forget what waits in memory: of one name, or, null, of all. */
export function forget(name) {
  if (name === null) unkept.clear();
  else unkept.delete(name);
}

const readable = names().some(keyOf) ? ready() : null;

/**
 * Go on when what is kept can be read: at once where nothing is.
 * No module waits as a whole: WebKit lets whoever imports a waiting module second go on before it is there.
 */
export function whenReadable(go) {
  if (readable) readable.then(go);
  else go();
}
