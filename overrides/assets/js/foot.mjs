/**
 * One line at the foot of the window, for what has happened by itself. It lies over the page and moves nothing in it,
 * and goes when the reader goes on. The same news is not told again in this tab.
 *
 * Without it nothing is lost: what it says stands on om/integritet/ too.
 */
import { el, link } from "./dom.mjs";
import { toolStyle } from "./later.mjs";
import { PREFIX, put, text } from "./store.mjs";

const TOLD = `${PREFIX}told`; // names of news that have been read
const READ = 2000; // ms: before that nobody has
const ON = 60; // px: a thumb that rests moves the page a little

const foot = el("div", { className: "hb-foot", role: "status" });
const lines = new Map();
let reading;
let going;

/** A line under the name of its news; a second one of that name takes its place. `onclose`: what «Stäng» means besides. */
export function tell(name, content, { close = "Stäng", onclose } = {}) {
  if (told().includes(name)) return;
  const shut = () => {
    hush(name);
    onclose?.();
  };
  lines.delete(name); // so that it is the newest
  lines.set(name, el("p", { className: "hb-foot__line" }, el("span", { className: "hb-foot__words" }, ...content), " ", link(close, shut)));
  toolStyle().then(show);
}

export function hush(name) {
  lines.delete(name);
  if (foot.isConnected) show();
}

/** It has happened anew, and may be told again. */
export const renew = (name) => keep(told().filter((each) => each !== name));

/** Words of a line that letters twice as large leave no room for. */
export const besides = (words) => el("span", { className: "hb-foot__besides" }, words);

const told = () => (text(TOLD, "sessionStorage") ?? "").split(" ").filter(Boolean);
const keep = (names) => put(TOLD, names.join(" ") || null, "sessionStorage");

/** The newest line is seen; the others wait until it is gone. */
function show() {
  const [name, line] = [...lines].pop() ?? [];
  if (foot.firstChild === (line ?? null)) return;
  clearTimeout(reading);
  going?.abort();
  if (!foot.isConnected) document.body.append(foot); // first, so that the line is read out
  if (!line) foot.style.minBlockSize = `${foot.offsetHeight}px`; // a page that was read to its end stays where it is
  foot.replaceChildren(...(line ? [line] : []));
  document.documentElement.classList.toggle("hb-foot--here", Boolean(line));
  if (line) reading = setTimeout(() => wait(name), READ);
}

/**
 * It has been read, and goes when the reader scrolls on, ticks or writes. A page that is scrolled for the reader,
 * to this very line too, is no going on.
 */
function wait(name) {
  keep([...told(), name]);
  going = new AbortController();
  const { signal } = going;
  let from = scrollY;
  let byHand = false;
  const gone = () => foot.contains(document.activeElement) || hush(name);
  for (const type of ["wheel", "touchmove", "pointerdown", "keydown"]) {
    addEventListener(type, ({ target }) => (byHand ||= !foot.contains(target)), { passive: true, signal });
  }
  addEventListener("scroll", () => {
    if (!byHand) from = scrollY;
    else if (Math.abs(scrollY - from) > ON) gone();
  }, { passive: true, signal });
  for (const type of ["change", "input"]) document.addEventListener(type, gone, { signal });
}
