/**
 * What every page does first: takes ticks out of the address, so that they don't stay there
 * to be seen or sent on by mistake, says so if Tyst läge is on, and gives what is printed its foot.
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

/** Title, address and day on every sheet (imprint.css); without this file they stand once, at the end. */
addEventListener("beforeprint", () => {
  const imprint = document.querySelector(".hb-imprint");
  const { title, address } = imprint?.dataset ?? {};
  if (!address) return;
  const day = imprint.querySelector("time")?.dateTime;
  const { style } = document.documentElement;
  style.setProperty("--hb-title", JSON.stringify(title));
  style.setProperty("--hb-address", JSON.stringify([address, day].filter(Boolean).join(" · ")));
  for (const link of document.querySelectorAll(".hb-next a, .hb-ways a")) link.dataset.address = new URL(link.getAttribute("href"), address).href;
});
