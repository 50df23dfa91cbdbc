/**
 * <hb-list-tools key="…"> after a list: share its ticks, save it, erase it, Tyst läge.
 *
 * Without this file nothing stands there: a list is ticked and printed without it.
 * They are fetched, and what they do, when the reader comes near.
 */
import { el, link } from "./dom.mjs";
import { noNet } from "./lost.mjs";
import "./quiet.mjs";

const SHARE = "Alla som får länken kan läsa bockarna. Anteckningar, namn och datum följer inte med.";
const SAVE = "Den som öppnar filen kan läsa allt du har fyllt i.";
const TOGETHER = "Rutorna börjar tomma, och gruppens bockar sparas inte. Det du själv har fyllt i syns inte.";
const PRIVATE = "Listan är privat. Den som öppnar filen kan läsa bockarna.";

class ListToolsElement extends HTMLElement {
  connectedCallback() {
    if (this.firstChild) return;
    const own = this.isPrivate;
    const rows = [
      ...(own ? [] : [this.#row("Visa stort och bocka av tillsammans", "together", TOGETHER)]),
      ...(own ? [] : [this.#row("Dela bockarna med en länk", "share", SHARE)]),
      this.#row("Spara listan i en fil", "save", own ? PRIVATE : SAVE),
      this.#row("Radera listan", "erase"),
    ];
    /** Questions and answers stand here; what is only said, below. */
    this.asked = el("div", { className: "hb-tools__asked" });
    this.said = el("p", { className: "hb-tools__said", role: "status" });
    this.append(...rows, this.asked, this.said, document.createElement("hb-quiet"));
    load().catch(noNet); // WebKit gives a share sheet or the clipboard only to what follows its tap at once
    if (!own) soon();
  }

  get key() {
    return this.getAttribute("key");
  }

  /** The <hb-checklist> that they belong to. */
  get list() {
    return document.querySelector(`hb-checklist[key="${this.key}"]`);
  }

  get isPrivate() {
    return this.list.hasAttribute("private");
  }

  /** What the list is called. */
  get name() {
    return this.closest("section").querySelector("[id$=-title]").textContent;
  }

  /** The steps as they stand in the page: [{id, was}]. */
  get steps() {
    const boxes = this.list.querySelectorAll(".hb-checklist__row input");
    return [...boxes].map((box) => ({ id: box.name, was: box.dataset.was?.split(" ") ?? [] }));
  }

  #row(name, action, fact = "") {
    const act = async ({ currentTarget }) => (await load())[action](this, currentTarget);
    return el("p", { className: "hb-tools__row" }, link(name, act), el("span", { className: "hb-tools__fact" }, fact));
  }
}

const load = () => import("./list-actions.mjs");

/** A group has often no network by the time it wants to see the list. */
function soon() {
  if (!navigator.connection?.saveData) setTimeout(() => import("./slides-show.mjs").catch(noNet), 1500);
}

customElements.define("hb-list-tools", ListToolsElement);
