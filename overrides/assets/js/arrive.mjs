/**
 * What every page does first: takes ticks out of the address, so that they don't stay there
 * to be seen or sent on by mistake, and says so if Tyst läge is on.
 */
import { quiet } from "./store.mjs";

function arrive() {
  const { hash, pathname, search } = location;
  if (!hash.startsWith("#bockar=")) return;
  history.replaceState(history.state, "", pathname + search);
  import("./receive.mjs").then(({ receive }) => receive(hash));
}

arrive();
addEventListener("hashchange", arrive);
if (quiet()) import("./quiet.mjs");
