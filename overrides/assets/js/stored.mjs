/**
 * All that this device keeps, together: for back-up, restore and erasing.
 *
 * Builds on store.mjs, which alone touches the storage. Loaded when the reader asks for it.
 */
import { ChecklistStore } from "./checklist-store.mjs";
import { ASIDE, forget, keyOf, nameOf, names, PREFIX, put, quiet, SCHEME, setQuiet, tell, text, use } from "./store.mjs";
import * as record from "./record.mjs";

use(record);

const erasers = new Set();
let elsewhere = Promise.resolve([]);

/** The lists and forms that have a record. */
export const keys = () => names().map(keyOf).filter(Boolean).sort();

/** {KEY: record} of all lists and forms that can be read. */
export function readAll() {
  const all = keys().map((key) => [key, new ChecklistStore(key).record()]);
  return Object.fromEntries(all.filter(([, record]) => record !== null));
}

/**
 * Put these records, null for none, in the place of what is there: all or nothing.
 * Returns {kept, before}: `before` given back to replaceAll undoes it. In Tyst läge the page shows them, unkept.
 */
export function replaceAll(records) {
  const stores = Object.keys(records).map((key) => [key, new ChecklistStore(key)]);
  const before = Object.fromEntries(stores.map(([key, store]) => [key, store.record()]));
  if (quiet()) {
    for (const [key, store] of stores) store.replace(records[key]);
    return { kept: false, before };
  }
  const old = stores.map(([key]) => [nameOf(key), text(nameOf(key))]);
  // What makes room goes first.
  const order = stores.map(([key]) => key).sort((a, b) => (records[a] === null ? 0 : 1) - (records[b] === null ? 0 : 1));
  const kept = order.every((key) => put(nameOf(key), records[key] && JSON.stringify(records[key])));
  if (kept) for (const [name] of old) forget(name);
  else {
    for (const [name] of old) put(name, null);
    for (const [name, was] of old) put(name, was);
  }
  tell(null);
  return { kept, before };
}

/** Erase some lists or forms, ["arsmote"], with their copies laid aside, or "all" that is ours. True: nothing of it is left. */
export function erase(which) {
  const mine = (name) => which.map(nameOf).some((own) => name === own || name.startsWith(`${ASIDE}${own.slice(PREFIX.length)}:`));
  const all = which === "all";
  const gone = names().filter((name) => all || mine(name)).map((name) => put(name, null));
  if (all) put(SCHEME, null);
  if (all) forget(null);
  else for (const key of which) forget(nameOf(key));
  if (all) elsewhere = Promise.all([...erasers].map((each) => each()));
  if (all && quiet()) setQuiet(true); // a new stretch: what was ticked in this one is gone from sleeping pages too
  tell(null);
  return gone.every(Boolean);
}

/** Later parts tell here what else goes when all is erased. */
export const onErase = (eraser) => erasers.add(eraser);

/** After erasing all: did each of them say that nothing is left? */
export const erasedElsewhere = async () => !(await elsewhere).includes(false);

/** Ask the browser not to erase by itself. Only called from «Spara en säkerhetskopia». */
export async function askPersistent() {
  try {
    return (await navigator.storage.persist()) === true;
  } catch {
    return false;
  }
}
