/**
 * The reader's own device: what is kept there under our names, and whether anything may be.
 *
 * The only file that touches localStorage and sessionStorage. checklist-store.mjs builds on it for one
 * list, form-store.mjs for one form, stored.mjs for all together. Where the browser forbids or has filled its storage,
 * and in Tyst läge, the changes of this page wait in memory: lists work, and are forgotten with the page.
 *
 * What checks records is fetched when there is a record to check: a first visit does without it.
 */

export const PREFIX = "handbok:";
export const LIST = `${PREFIX}checklist:`;
/** Forms that are kept; each is the name of its record, and no list may bear it. */
export const FORMS = ["plan", "documents", "wheel"];
export const ASIDE = `${PREFIX}aside:`;
/** The choice of colours, under the theme's old name: readers may have one. {index: 1 light, 2 dark} */
export const SCHEME = `${new URL("../../", import.meta.url).pathname}.__palette`;
const QUIET = `${PREFIX}quiet`;

const changes = new EventTarget();
export const waiting = new Map(); // name → the changes that could not be kept
let quietHere = false; // where even sessionStorage is forbidden
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

/** One stored text, or null. Never throws. */
export function text(name) {
  try {
    return storage().getItem(name);
  } catch {
    return null;
  }
}

/** Store a text; null removes it. False: it was not kept, and nothing has changed. */
export function put(name, value) {
  if (quiet() && value !== null) return false;
  try {
    if (value === null) storage().removeItem(name);
    else storage().setItem(name, value);
    return true;
  } catch {
    return false;
  }
}

/** All our names in the storage. */
export function names() {
  try {
    return Object.keys(storage()).filter((name) => name.startsWith(PREFIX));
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

/** Tyst läge: nothing is written but this choice, for this tab. */
export function quiet() {
  try {
    return storage("sessionStorage").getItem(QUIET) === "1";
  } catch {
    return quietHere;
  }
}

export function setQuiet(on) {
  quietHere = on;
  try {
    if (on) storage("sessionStorage").setItem(QUIET, "1");
    else storage("sessionStorage").removeItem(QUIET);
  } catch {
    // quietHere holds for this page
  }
  if (!on) waiting.clear(); // what was ticked in silence is never written afterwards
  tell(null);
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
  const forget = async ({ key, newValue }) => {
    if (key !== null && !key.startsWith(PREFIX)) return;
    if (key === null) waiting.clear();
    else if (newValue === null) waiting.delete(key); // erased in another tab: it stays erased
    await ready();
    listener(key);
  };
  changes.addEventListener("change", hear);
  addEventListener("storage", forget);
  return () => {
    changes.removeEventListener("change", hear);
    removeEventListener("storage", forget);
  };
}

export function tell(name) {
  changes.dispatchEvent(new CustomEvent("change", { detail: name }));
}

/** Forget what waits in memory: of one name, or of all. */
export function forget(name) {
  if (name === undefined) waiting.clear();
  else waiting.delete(name);
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
