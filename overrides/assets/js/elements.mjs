/**
 * Fetches the script of an element only where the element stands in the page, and of what stands
 * after a list only when the reader comes near it.
 *
 * Each works without its script as well as its template says.
 */
import { styled, toolStyle } from "./later.mjs";

/** Written out one by one, so that a build finds them. */
const STANDS = {
  checklist: () => import("./checklist.mjs"),
  slides: () => import("./slides.mjs"),
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

/** What stands in the text itself asks for no tools. */
const READ = ["checklist", "slides"];

for (const [name, load] of Object.entries(STANDS)) {
  if (!document.querySelector(`hb-${name}`)) continue;
  (READ.includes(name) ? styled : toolStyle()).then(load);
}

for (const [name, load] of Object.entries(NEAR)) {
  const near = new IntersectionObserver((seen) => {
    if (!seen.some(({ isIntersecting }) => isIntersecting)) return;
    near.disconnect();
    toolStyle().then(load);
  });
  for (const element of document.querySelectorAll(`hb-${name}`)) near.observe(element);
}
