/**
 * Opening «Mer»: by hand, or by a link to one step.
 */
import { add } from "./fields.mjs";
import { filter } from "./press.mjs";
import { recorded } from "./progress.mjs";

/** «Mer» was opened: here the reader can write, but in a private list. */
export function open(list, details) {
  const step = list.steps.find(({ li }) => details.parentElement === li);
  // opened.mjs opens all of them before it prints.
  if (!step || !details.open || step.fields || list.hasAttribute("private") || matchMedia("print").matches) return;
  step.fields = add(list, step, details);
  step.fields.show(recorded(step, list.store.steps()));
}

/** A link led to this step. */
export function goTo(list, id) {
  const step = list.steps.find(({ li }) => li.id === id);
  if (!step) return;
  filter(list, "all");
  const more = step.li.querySelector("details");
  if (more) more.open = true;
  step.li.scrollIntoView({ block: "center" });
  step.box.focus({ preventScroll: true });
}
