/**
 * What could not be fetched: said where the reader asked for it. What is read and ticked works on.
 *
 * The browser puts the sentence over the page by itself: on such a network its style may not be there either.
 */
import { el } from "./dom.mjs";

const said = el("p", { className: "md-typeset hb-lost", popover: "auto", role: "status" }, "Det gick inte att hämta. Försök igen när du har nät.");

/** A script. */
const missing = (fault) => /module/.test(fault?.message); // in the words of every engine

/** For what comes by itself: the page stands as it is. Any other fault is one. */
export function noNet(fault) {
  if (!missing(fault)) throw fault;
}

export function sayLost() {
  document.body.append(said);
  said.showPopover?.();
}

addEventListener("unhandledrejection", (event) => {
  if (!missing(event.reason)) return;
  event.preventDefault();
  sayLost();
});
