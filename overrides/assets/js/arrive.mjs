/**
 * What every page does first: takes ticks out of the address, so that they don't stay there
 * to be seen or sent on by mistake, says so if Tyst läge is on, gives what is printed its foot,
 * and lets the storing of the handbook begin once the page is at rest.
 */
import { toolStyle } from "./later.mjs";
import { quiet } from "./store.mjs";

function arrive() {
  const { hash, pathname, search } = location;
  if (!hash.startsWith("#bockar=")) return;
  history.replaceState(history.state, "", pathname + search);
  Promise.all([import("./receive.mjs"), toolStyle()]).then(([{ receive }]) => receive(hash));
}

arrive();
addEventListener("hashchange", arrive);
if (quiet()) toolStyle().then(() => import("./quiet.mjs"));
if (navigator.standalone || matchMedia("(display-mode: standalone)").matches) import("./first-start.mjs");

/** Storing begins when nothing has been fetched for a while: before that it would compete with what the reader waits for. */
addEventListener("load", () => {
  let rest;
  const fetched = new PerformanceObserver(wait);
  function wait() {
    clearTimeout(rest);
    rest = setTimeout(() => {
      fetched.disconnect();
      dispatchEvent(new Event("hb-quiet"));
      toolStyle(); // whoever prints without having touched the page needs it too
      import("./storing.mjs").catch(() => {}); // the network is gone already
    }, 1500);
  }
  fetched.observe({ type: "resource" });
  wait();
});

/** Title, address and day on every sheet (imprint.css); without this file they stand once, at the end. */
addEventListener("beforeprint", () => {
  const imprint = document.querySelector(".hb-imprint");
  const address = imprint?.querySelector(".hb-imprint__address").textContent;
  if (!address) return;
  const title = document.querySelector("h1").firstChild.textContent.trim(); // without its link sign
  const day = imprint.querySelector("time")?.dateTime;
  const { style } = document.documentElement;
  style.setProperty("--hb-title", JSON.stringify(title));
  style.setProperty("--hb-address", JSON.stringify([address, day].filter(Boolean).join(" · ")));
  for (const link of document.querySelectorAll(".hb-next a, .hb-ways a")) link.dataset.address = new URL(link.getAttribute("href"), address).href;
});
