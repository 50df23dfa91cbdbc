/**
 * The button in the header for the look: as the device, light, dark.
 *
 * Without this file the device decides. What was chosen is put back before anything is painted,
 * by the inline script of hb-header.html. Only a choice other than the device's own is kept.
 */
import { put, quiet, SCHEME, text, watchAll } from "./store.mjs";

const dark = matchMedia("(prefers-color-scheme: dark)");
const button = document.querySelector(".hb-scheme button");
const names = button.dataset.names.split("|");
const { dataset } = document.body;

/** 0 as the device, 1 light, 2 dark. */
function show(choice) {
  dataset.mdColorMedia = choice;
  dataset.mdColorScheme = choice === 2 || (choice === 0 && dark.matches) ? "slate" : "default";
  button.title = names[choice];
}

function kept() {
  try {
    return JSON.parse(text(SCHEME)).index || 0;
  } catch {
    return 0;
  }
}

button.onclick = () => {
  const choice = (Number(dataset.mdColorMedia) + 1) % names.length;
  put(SCHEME, choice ? JSON.stringify({ index: choice }) : null);
  show(choice);
};
dark.addEventListener("change", () => show(Number(dataset.mdColorMedia)));
addEventListener("storage", ({ key }) => key === SCHEME && show(kept()));
// All is erased, or the page comes back as it was left. In Tyst läge a choice is only this page's.
watchAll((name) => {
  if (name === null && !quiet()) show(kept());
});
show(Number(dataset.mdColorMedia));
