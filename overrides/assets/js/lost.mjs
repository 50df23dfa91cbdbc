/**
 * What could not be fetched: said where the reader asked for it. What is read and ticked works on.
 *
 * The browser puts the sentence over the page by itself: on such a network its style may not be there either.
 * One without popovers (before Chrome 114 and Safari 17) says it in a box of its own.
 */
import { el } from "./dom.mjs";

const said = el("p", { className: "md-typeset hb-lost", popover: "auto", role: "status" }, "Det gick inte att hämta. Försök igen när du har nät, eller ladda om sidan.");

/** Makes of the page what it is without script; page.mjs keeps it from happening by itself (hb-header.html). */
const plain = globalThis.onload;

/** A script. */
const missing = (fault) => /module/.test(fault?.message); // in the words of every engine

/** For what comes by itself: the page stands as it is. Any other fault is one. */
export function noNet(fault) {
  if (!missing(fault)) throw fault;
}

/** For what remembers: the page says that nothing is kept, and pretends nothing. */
export function unkept(fault) {
  noNet(fault);
  plain?.();
}

export function sayLost() {
  if (!said.showPopover) return alert(said.textContent);
  document.body.append(said);
  said.showPopover();
}

addEventListener("unhandledrejection", (event) => {
  if (!missing(event.reason)) return;
  event.preventDefault();
  sayLost();
});
