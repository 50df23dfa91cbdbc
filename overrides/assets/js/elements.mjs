/**
 * Fetches the script of an element only where the element stands in the page, and of what stands
 * after a list only when the reader comes near it.
 *
 * Each works without its script as well as its template says.
 */
import { dressed } from "./later.mjs";
import { noNet, unkept } from "./lost.mjs";

/** Written out one by one, so that a build finds them. */
const STANDS = {
  checklists: () => import("./checklists.mjs"),
  offline: () => import("./offline.mjs"),
  quiet: () => import("./quiet.mjs"),
  storage: () => import("./storage.mjs"),
  "backup-tools": () => import("./backup-tools.mjs"),
  erase: () => import("./erase.mjs"),
  form: () => import("./form.mjs"),
  document: () => import("./document.mjs"),
  documents: () => import("./documents.mjs"),
  plan: () => import("./plan.mjs"),
  wheel: () => import("./wheel.mjs"),
};
const NEAR = {
  "list-tools": () => import("./list-tools.mjs"),
  print: () => import("./print.mjs"),
};

for (const [name, load] of Object.entries(STANDS)) {
  if (document.querySelector(`hb-${name}`)) dressed(load, name === "form" || name === "plan" ? unkept : noNet);
}

for (const [name, load] of Object.entries(NEAR)) {
  const near = new IntersectionObserver((seen) => {
    if (seen.some(({ isIntersecting }) => isIntersecting)) {
      near.disconnect();
      dressed(load);
    }
  });
  for (const element of document.querySelectorAll(`hb-${name}`)) near.observe(element);
}

if (document.querySelector("a[download]")) dressed(() => import("./downloads.mjs").then(({ handOut }) => handOut()));

/** The slides come when somebody asks for them, or when the page has gone quiet (arrive.mjs): a room often has no network by then. */
const way = document.querySelector("hb-slides");
const slides = () => import("./slides.mjs");
if (way) {
  way.onclick = () => {
    way.pressed = true; // only a reader's own press may fill the screen
    slides();
  };
  if (!navigator.connection?.saveData) addEventListener("hb-quiet", () => dressed(slides), { once: true });
  if (location.hash.startsWith("#bildspel")) slides();
}
