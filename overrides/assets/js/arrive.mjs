/**
 * What every page does first: takes ticks out of the address, so that they don't stay there
 * to be seen or sent on by mistake, says so if Tyst läge is on, and lets the rest begin once the page is quiet.
 */
import { dressed, toolStyle } from "./later.mjs";
import { quiet } from "./store.mjs";

function arrive() {
  const { hash, pathname, search } = location;
  if (!hash.startsWith("#bockar=")) return;
  history.replaceState(history.state, "", pathname + search);
  const back = (fault) => {
    history.replaceState(history.state, "", hash); // for the next try
    throw fault;
  };
  Promise.all([import("./receive.mjs"), toolStyle()]).then(([{ receive }]) => receive(hash), back);
}

arrive();
addEventListener("hashchange", arrive);
if (quiet()) dressed(() => import("./quiet.mjs"));
if (navigator.standalone || matchMedia("(display-mode: standalone)").matches) dressed(() => import("./first-start.mjs"));

/** Storing begins when nothing has been fetched for a while: before that it would compete with what the reader waits for. */
addEventListener("load", () => {
  let timer;
  const fetched = new PerformanceObserver(wait);
  function wait() {
    clearTimeout(timer);
    timer = setTimeout(() => {
      fetched.disconnect();
      dispatchEvent(new Event("hb-quiet"));
      dressed(() => import("./rest.mjs").then(({ rest }) => rest())); // whoever prints without having touched the page needs the style too
    }, 1500);
  }
  fetched.observe({ type: "resource" });
  wait();
});
