/**
 * The rest of the style, after the first paint, and that of the tools when somebody begins to use the page.
 *
 * The links stand in <noscript>, for those without script; the build puts them there (macros/slim), while
 * `mkdocs serve` links all sheets as ever.
 */
const [rest, tools, few] = document.querySelectorAll("head noscript");
const TYPES = ["pointerdown", "keydown", "scroll", "toggle"];
const stop = new AbortController();

let asked;

/** Puts the links of a place after it. Waits until their sheets are there, or can't be. */
function put(place) {
  if (!place) return Promise.resolve();
  const links = [...new DOMParser().parseFromString(place.textContent, "text/html").querySelectorAll("link")];
  place.after(...links);
  return Promise.all(links.map((link) => new Promise((done) => { link.onload = link.onerror = done; })));
}

/** When the rest of the style is there. */
const styled = Promise.all([put(rest), put(few)]);

/** Asks for the style of the tools, and waits for it: what scripts put into the page is styled from the beginning. */
export function toolStyle() {
  stop.abort();
  return (asked ??= Promise.all([styled, put(tools)]));
}

for (const type of TYPES) addEventListener(type, toolStyle, { capture: true, passive: true, signal: stop.signal });
