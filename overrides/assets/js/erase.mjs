/**
 * <hb-erase>: erases all that this handbook has stored in this browser. Two taps in place.
 *
 * Without this file the page says how to erase it in the browser itself.
 */
import { counted } from "./counted.mjs";
import { button, el, link, turnTo } from "./dom.mjs";
import { isEmpty, watchAll } from "./store.mjs";
import { erase, keys } from "./stored.mjs";

const NOTHING = "Inget är sparat i den här webbläsaren.";
const DONE = "Allt är raderat i den här webbläsaren.";
const LEFT = "Webbläsaren lät inte allt raderas. Rensa webbläsarens data för den här webbplatsen.";
const SAVE = new URL("../../checklistor/#spara", import.meta.url).href;

class EraseElement extends HTMLElement {
  #stop;
  #asking = false;

  connectedCallback() {
    this.#begin();
    this.#stop = watchAll(() => this.#asking || this.#begin());
  }

  disconnectedCallback() {
    this.#stop();
  }

  #begin() {
    const first = isEmpty() ? el("p", {}, NOTHING) : button("Radera allt", () => this.#ask());
    if (this.firstElementChild?.textContent !== first.textContent) this.replaceChildren(first);
  }

  #ask() {
    this.#asking = true;
    const what = counted(keys());
    const with_ = what && `: ${what}, med bockar, anteckningar, namn och datum`;
    turnTo(
      this,
      el("p", {}, `Allt som är sparat här raderas${with_}. Det går inte att ångra.`),
      button(`Ja, radera ${what || "allt"}`, () => this.#erase()),
      el("a", { href: SAVE, className: "hb-tools__link" }, "Spara en säkerhetskopia först"),
      link("Avbryt", () => this.#stay()),
    );
  }

  #stay() {
    this.#asking = false;
    this.#begin();
    this.querySelector("button")?.focus();
  }

  #erase() {
    const gone = erase("all");
    turnTo(this, el("p", {}, gone ? DONE : LEFT));
    this.#asking = false;
  }
}

customElements.define("hb-erase", EraseElement);
