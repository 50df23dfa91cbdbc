/**
 * <hb-list-tools key="…"> after a list: share its ticks, save it, erase it, Tyst läge. Several lists on a page share
 * the tools after the last of them; the others lead there.
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
  #rows = el("div");
  #which;

  connectedCallback() {
    if (this.firstChild) return;
    const all = [...document.querySelectorAll("hb-list-tools")];
    const shared = all.at(-1);
    if (this === shared) this.#build(all);
    else this.append(link(this.isPrivate ? "Spara eller radera listan" : "Dela, spara eller radera listan", () => shared.turnTo(this)));
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

  /** Leads the reader to these tools, for that list. */
  turnTo({ key }) {
    this.#which.value = key;
    this.#which.dispatchEvent(new Event("change"));
    this.#which.focus();
  }

  #build(all) {
    if (all.length > 1) {
      this.#which = el("select", { className: "hb-tools__field" }, ...all.map(({ key, name }) => new Option(name, key)));
      this.#which.value = this.key;
      this.#which.onchange = () => this.#show(all.find(({ key }) => key === this.#which.value));
      this.append(el("label", { className: "hb-tools__label" }, "Vilken lista gäller det?", this.#which));
    }
    this.append(this.#rows, document.createElement("hb-quiet"));
    this.#show(this);
    load().catch(noNet); // WebKit gives a share sheet or the clipboard only to what follows its tap at once
    if (!all.every(({ isPrivate }) => isPrivate)) soon();
  }

  /** `tools`: those of the list that they are for now. */
  #show(tools) {
    const own = tools.isPrivate;
    this.#rows.replaceChildren(
      ...(own ? [] : [row(tools, "Visa stort och bocka av tillsammans", "together", TOGETHER)]),
      ...(own ? [] : [row(tools, "Dela bockarna med en länk", "share", SHARE)]),
      row(tools, "Spara listan i en fil", "save", own ? PRIVATE : SAVE),
      row(tools, "Radera listan", "erase"),
    );
  }
}

/** A button with the places for its own answers: questions and fields in `asked`, sentences in `said`. */
function row(tools, name, action, fact = "") {
  const asked = el("div", { className: "hb-tools__asked" });
  const said = el("p", { className: "hb-tools__said", role: "status" });
  const act = async ({ currentTarget: pressed }) => (await load())[action](tools, { asked, said, pressed });
  return el("div", { className: "hb-tools__row" }, link(name, act), el("span", { className: "hb-tools__fact" }, fact), asked, said);
}

const load = () => import("./list-actions.mjs");

/** A group has often no network by the time it wants to see the list. */
function soon() {
  if (!navigator.connection?.saveData) setTimeout(() => import("./slides-show.mjs").catch(noNet), 1500);
}

customElements.define("hb-list-tools", ListToolsElement);
