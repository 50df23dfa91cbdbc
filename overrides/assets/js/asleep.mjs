/**
 * A page that comes back as it was left, from the browser's back/forward cache, has heard nothing meanwhile:
 * of Tyst läge, of erasing, of other tabs. All that is drawn from the storage is drawn anew.
 *
 * What could not be kept is gone by then, as the page says: it may have been erased elsewhere. In Tyst läge it
 * stands until that stretch has ended (store.mjs).
 */
import { noNet } from "./lost.mjs";
import { forget, quiet, ready, tell } from "./store.mjs";

addEventListener("pageshow", ({ persisted }) => {
  if (!persisted) return;
  if (!quiet()) forget(null);
  ready().finally(() => tell(null)).catch(noNet);
});
