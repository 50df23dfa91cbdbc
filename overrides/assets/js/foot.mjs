/**
 * Lines at the foot of the window, for what has happened by itself: they lie over the page and move nothing in it.
 *
 * Without them nothing is lost: what they say stands on om/integritet/ too.
 */
import { el, link } from "./dom.mjs";
import { toolStyle } from "./later.mjs";

const foot = el("div", { className: "hb-foot", role: "status" });
const lines = new Map();

/** A line under a name; a second one of that name takes its place. `onclose`: what «Stäng» means besides. */
export function tell(name, content, { close = "Stäng", onclose } = {}) {
  hush(name);
  const shut = () => {
    hush(name);
    onclose?.();
  };
  const line = el("p", { className: "hb-foot__line" }, el("span", { className: "hb-foot__words" }, ...content), link(close, shut));
  lines.set(name, line);
  toolStyle().then(() => {
    if (lines.get(name) !== line) return;
    if (!foot.isConnected) document.body.append(foot); // first, so that the line is read out
    foot.append(line);
    document.documentElement.classList.add("hb-foot--here");
  });
}

export function hush(name) {
  lines.get(name)?.remove();
  lines.delete(name);
  document.documentElement.classList.toggle("hb-foot--here", lines.size > 0);
}
