/**
 * A page that comes back as it was left, from the browser's back/forward cache, has heard nothing meanwhile:
 * of Tyst läge, of erasing, of other tabs. All that is drawn from the storage is drawn anew.
 */
import { noNet } from "./lost.mjs";
import { forget, ready, tell, text, waiting } from "./store.mjs";

let there = [];

function sleep({ type, persisted }) {
  if (type === "pagehide") there = [...waiting().keys()].filter((name) => text(name) !== null);
  else if (persisted) {
    for (const name of there) if (text(name) === null) forget(name); // erased meanwhile: it is no longer waited with
    ready().finally(() => tell(null)).catch(noNet);
  }
}

for (const type of ["pagehide", "pageshow"]) addEventListener(type, sleep);
