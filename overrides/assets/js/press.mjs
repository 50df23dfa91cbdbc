/**
 * The buttons of a list: what to see of it, printing, and a new round.
 *
 * The browser's own printing works without this file: the whole page, the list as it stands.
 */
import { ask } from "./round.mjs";

export function press(list, button) {
  const { filter: which, print: how, round } = button.dataset;
  if (which) filter(list, which);
  if (how) print(list.closest(".hb-checklist"), how);
  if (round) ask(list, button);
}

/** "left" or "all". What is ticked afterwards stays in sight: nothing vanishes under the thumb. */
export function filter(list, which) {
  for (const { li } of list.steps) li.toggleAttribute("data-away", which === "left" && Boolean(li.dataset.state));
  for (const each of list.querySelectorAll("[data-filter]")) each.setAttribute("aria-pressed", each.dataset.filter === which);
}

/** One list and nothing else of its page: with the reader's ticks ("mine") or "blank". */
function print(section, how) {
  const names = ["hb-checklist--printing", `hb-checklist--${how}`];
  const stop = new AbortController();
  const clear = () => {
    section.classList.remove(...names);
    stop.abort();
  };
  section.classList.add(...names);
  // Some telephones never tell that they have printed; the next touch does.
  for (const type of ["afterprint", "pointerdown", "keydown"]) globalThis.addEventListener(type, clear, { signal: stop.signal });
  globalThis.print();
}
