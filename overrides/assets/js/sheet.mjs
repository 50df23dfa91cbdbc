/**
 * A sheet that only some readers need, fetched when they do.
 */
import { el } from "./dom.mjs";

/** Waits until it is there, or can't be. */
export const sheet = (href) => new Promise((done) => {
  document.head.append(el("link", { rel: "stylesheet", href, onload: done, onerror: done }));
});
