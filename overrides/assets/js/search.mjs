/**
 * <hb-search> opens the search, on every page: by its button, with /, and where the address says #q=word.
 *
 * Without this file its link leads to the contents. The dialog comes when somebody reaches for it.
 */
import { el } from "./dom.mjs";
import { noNet } from "./lost.mjs";
import { queried } from "./search-address.mjs";

const load = () => import("./search-dialog.mjs");

class SearchElement extends HTMLElement {
  #dialog;

  connectedCallback() {
    if (this.opener) return;
    const link = this.querySelector(".hb-search__open");
    this.opener = el("button", { type: "button", ariaHasPopup: "dialog", className: link.className, onclick: () => this.open() }, ...link.childNodes);
    for (const type of ["pointerenter", "focus"]) this.opener.addEventListener(type, () => load().catch(noNet), { once: true });
    link.replaceWith(this.opener);
    document.addEventListener("keydown", (event) => this.#shortcut(event));
    const arrive = () => queried() !== null && this.open(queried());
    addEventListener("hashchange", arrive);
    arrive();
  }

  /** Shows the search, with hits for `query` or for what was asked for before. */
  async open(query) {
    if (this.#dialog) return this.#dialog.open(query);
    // A telephone shows its keys only for a field that gets the focus at once; what is typed meanwhile comes along.
    const before = document.activeElement;
    const early = el("input", { className: "hb-hidden", autocomplete: "off", "aria-label": "Sök i handboken" });
    this.append(early);
    early.focus();
    try {
      const { SearchDialog, styled } = await load();
      await styled;
      this.#dialog ??= new SearchDialog(this);
      before.focus(); // here the dialog gives it back
      this.#dialog.open(query ?? early.value, early.value !== "");
    } catch {
      location.assign(this.getAttribute("contents")); // as without script
    } finally {
      early.remove();
    }
  }

  #shortcut(event) {
    const { key, ctrlKey, metaKey, altKey, target } = event;
    const writing = target.closest?.("input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]");
    if (key !== "/" || ctrlKey || metaKey || altKey || writing || document.querySelector("dialog[open]")) return;
    event.preventDefault();
    this.open();
  }
}

customElements.define("hb-search", SearchElement);
