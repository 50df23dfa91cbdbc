/**
 * The rest of the style, after the first paint, and that of the tools when somebody begins to use the page.
 *
 * The links stand in <noscript>, for those without script; the build puts them there (macros/slim), while
 * `mkdocs serve` links all sheets as ever.
 */
import { noNet } from "./lost.mjs";

const [rest, tools, few] = document.querySelectorAll("head noscript");
const TYPES = ["pointerdown", "keydown", "scroll", "toggle"];
const stop = new AbortController();

let asked;

/**
 * Puts the links of a place after it. Waits until their sheets are there, or can't be.
 *
 * A slow telephone needs a while to reckon all styles and to lay the page out anew. In one task, as browsers
 * do it when a page has come, both hold up a tap. So a sheet waits for a task of its own, and what asks for
 * a colour there makes the browser reckon at once, and lay out in the next.
 */
function put(place) {
  if (!place) return Promise.resolve();
  const links = [...document.createRange().createContextualFragment(place.textContent).children];
  const there = Promise.all(links.map((link) => new Promise((done) => {
    link.media = "print";
    link.onerror = done;
    link.onload = () => setTimeout(() => {
      const target = document.querySelector(":target"); // stays where the browser has put it
      const before = target?.getBoundingClientRect().top;
      link.media = "all";
      done(getComputedStyle(document.body).color);
      if (target) scrollBy(0, target.getBoundingClientRect().top - before);
    });
  })));
  place.after(...links);
  return there;
}

/** When the rest of the style is there. */
export const styled = Promise.all([put(rest), put(few)]);

/** Asks for the style of the tools, and waits for it: what scripts put into the page is styled from the beginning. */
export function toolStyle() {
  stop.abort();
  return (asked ??= Promise.all([styled, put(tools)]));
}

/** Fetches what a page can be read without: where the network is gone it stands as it is. */
export const dressed = (load, lost = noNet) => toolStyle().then(load).catch(lost);

for (const type of TYPES) addEventListener(type, toolStyle, { capture: true, passive: true, signal: stop.signal });
