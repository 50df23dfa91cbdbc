/**
 * <hb-form key="documents"> remembers what is written in its fields: every [data-field] that stands inside,
 * also what is put there later. A field may belong to another form (data-form): its answer is kept there.
 *
 * The fields are ordinary inputs, filled in and printed without this file.
 * Nothing leaves the reader's device. What is not needed at once is fetched when it is.
 */
import { prepare, stays, take } from "./answer.mjs";
import { say, settle } from "./dom.mjs";
import { FormStore } from "./form-store.mjs";
import { keeping, whenReadable } from "./store.mjs";

/** Fetched when it is needed; written out one by one, so that a build finds them. */
const LATER = {
  conflicts: () => import("./form-conflicts.mjs"),
  notices: () => import("./form-notices.mjs"),
  tools: () => import("./form-tools.mjs"),
};

/** Said from the beginning: an answer to the first letter would move the field that is being filled in. */
const KEEPING = {
  kept: "Det du skriver sparas bara i den här webbläsaren. Inget skickas någonstans. Lånad telefon? Slå på tyst läge på startsidan först.",
  quiet: "Tyst läge är på: det du skriver sparas inte. Det går att fylla i och skriva ut, men försvinner när du lämnar sidan.",
  unkept: "Det du skriver sparas inte: webbläsaren tillåter det inte eller är full. Skriv ut innan du lämnar sidan.",
};

class FormElement extends HTMLElement {
  #stores = new Map();
  #named = new Set();
  /** What stands in a field before it is filled in; its default is what is kept. */
  #proposals = new Map();
  #stops = [];

  connectedCallback() {
    for (const store of new Set([this.#store(this.key), ...this.controls.map((control) => this.storeOf(control))])) {
      this.#stops.push(store.watch(() => this.show()));
    }
    for (const control of this.controls) if (!this.#proposals.has(control)) this.#proposals.set(control, control.defaultValue);
    // Written before this file had come. What was kept then had not been seen: it stays beside it.
    const early = this.controls.filter((control) => control.value !== control.defaultValue).map((control) => [control, control.value]);
    for (const [control, value] of early) {
      const { field, kind } = control.dataset;
      const before = this.storeOf(control).value(field);
      control.value = value; // keeping the one before has shown what is kept, and emptied this
      this.#write(control);
      this.storeOf(control).keepBeside(field, before, kind);
    }
    for (const type of ["input", "change", "focusin", "focusout"]) this.addEventListener(type, this);
    globalThis.addEventListener("pageshow", this);
    this.show(true);
    if (this.find("tools")) this.#later("tools", "show");
  }

  disconnectedCallback() {
    globalThis.removeEventListener("pageshow", this);
    for (const stop of this.#stops.splice(0)) stop();
  }

  handleEvent({ type, target }) {
    // Browsers put back what stood in the page as it was left; what is kept is newer.
    if (type === "pageshow") this.show(true);
    else if (!target.matches("[data-field]")) return;
    else if (type === "focusin") prepare(target);
    else if (type === "input") this.#write(target);
    else if (type === "focusout") this.#write(target, true);
    else if (target.dataset.kind === "number") this.#fill(target); // as it is kept: «4 st» is 4, and no number is the proposed one
  }

  get key() {
    return this.getAttribute("key");
  }

  /** All fields, inputs and text areas. */
  get controls() {
    return [...this.querySelectorAll("[data-field]")];
  }

  /** Where a field's answer is kept. */
  storeOf(control) {
    return this.#store(control.dataset.form ?? this.key);
  }

  /** A part of this form by its name in the template. */
  find(name) {
    return this.querySelector(`.hb-form__${name}`);
  }

  notice(name) {
    this.#later("notices", "tell", name);
  }

  /** Show what is kept. What is being typed is newer, but not when the page comes back, nor when all has been erased. */
  show(all = false) {
    const { controls } = this;
    for (const store of this.#stores.values()) if (!this.#named.has(store) && store.record()) this.#rename(store);
    for (const control of controls) if (all || control !== document.activeElement || !this.storeOf(control).record()) this.#fill(control);
    say(this.find("keeping"), KEEPING[keeping([...this.#stores.values()].some(({ waits }) => waits))]);
    for (const { setAside } of this.#stores.values()) if (setAside) this.notice(setAside);
    const torn = controls.some((control) => this.storeOf(control).others(control.dataset.field).length > 0);
    if (torn || this.querySelector(".hb-form__variants")) this.#later("conflicts", "show");
  }

  #fill(control) {
    const kept = this.storeOf(control).value(control.dataset.field);
    if (stays(control, kept)) return;
    const value = kept || (this.#proposals.get(control) ?? "");
    settle(control, value);
    control.toggleAttribute("data-filled", value !== "");
  }

  /** `left`: the reader has left it; what was written has been kept before. */
  #write(control, left = false) {
    const { field, kind } = control.dataset;
    const store = this.storeOf(control);
    take(control, { kind, left, kept: () => store.value(field), keep: (value) => store.write(field, value, kind) });
    settle(control);
    control.toggleAttribute("data-filled", control.value !== "");
  }

  #store(key) {
    if (!this.#stores.has(key)) this.#stores.set(key, new FormStore(key));
    return this.#stores.get(key);
  }

  /** Once a page: two editions in two tabs would else quarrel for ever. */
  #rename(store) {
    this.#named.add(store);
    const own = this.controls.filter((control) => this.storeOf(control) === store);
    store.rename(own.map(({ dataset }) => ({ id: dataset.field, was: dataset.was?.split(" ") })));
  }

  async #later(file, what, ...about) {
    (await LATER[file]())[what](this, ...about);
  }
}

whenReadable(() => customElements.define("hb-form", FormElement));
