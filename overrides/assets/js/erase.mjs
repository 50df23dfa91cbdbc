/**
 * <hb-erase>: erases all that this handbook has stored in this browser. Two taps in place.
 *
 * Without this file the page says how to erase it in the browser itself.
 */
import { counted } from "./counted.mjs";
import { button, el, link } from "./dom.mjs";
import { turnTo } from "./turn.mjs";
import { choose } from "./settings.mjs";
import { isEmpty, quiet, setQuiet, watchAll } from "./store.mjs";
import { erase, erasedElsewhere, keys, onErase } from "./stored.mjs";
import { any, forget } from "./stored-pages.mjs";

onErase(forget);

const NOTHING = "Inget är sparat i den här webbläsaren.";
const DONE = "Allt är raderat i den här webbläsaren.";
const CHOICE = "Ett val är kvar: att handboken inte sparas här igen.";
const LEFT = "Webbläsaren lät inte allt raderas. Rensa webbläsarens data för den här webbplatsen.";
const SAVE = new URL("../../checklistor/#spara", import.meta.url).href;

class EraseElement extends HTMLElement {
  #stop;
  #asking = false;
  #pages = false;

  connectedCallback() {
    this.#begin();
    this.#stop = watchAll(() => this.#asking || this.#begin());
    navigator.serviceWorker?.addEventListener("controllerchange", this);
  }

  disconnectedCallback() {
    this.#stop();
    navigator.serviceWorker?.removeEventListener("controllerchange", this);
  }

  /** The pages have just been stored. */
  handleEvent() {
    if (!this.#asking) this.#begin();
  }

  async #begin() {
    this.#pages = await any();
    if (this.#asking) return;
    const empty = isEmpty() && !this.#pages;
    const first = empty ? el("p", {}, NOTHING) : button("Radera allt", () => this.#ask());
    if (this.firstElementChild?.textContent !== first.textContent) this.replaceChildren(first);
  }

  #ask() {
    this.#asking = true;
    const what = counted(keys());
    const named = [...(what ? [`${what}, med bockar, anteckningar, namn och datum`] : []), ...(this.#pages ? ["de sparade sidorna"] : [])];
    const with_ = named.length > 0 ? `: ${named.join(", och ")}` : "";
    turnTo(
      this,
      el("p", {}, `Allt som är sparat här raderas${with_}. Det går inte att ångra.`),
      button("Ja, radera allt", () => this.#erase()),
      el("a", { href: SAVE, className: "hb-tools__link" }, "Spara en säkerhetskopia först"),
      link("Avbryt", () => this.#stay()),
    );
  }

  async #stay() {
    this.#asking = false;
    await this.#begin();
    this.querySelector("button")?.focus();
  }

  /** «Erased» stays erased: where pages were stored, the choice not to store them again is kept, and said. */
  async #erase() {
    const stored = any(); // perhaps only since the question was asked
    const here = erase("all");
    const kept = (this.#pages || (await stored)) && choose("offline", "no");
    const gone = (await erasedElsewhere()) && here;
    turnTo(this, el("p", {}, gone ? DONE : LEFT), ...(gone && kept ? [el("p", {}, CHOICE), link("Radera också det, och slå på tyst läge", () => this.#forgetAll())] : []));
    this.#asking = false;
  }

  /** Nothing at all is left; in Tyst läge nothing is stored anew in this tab. */
  #forgetAll() {
    choose("offline", undefined);
    if (!quiet()) setQuiet(true);
    turnTo(this, el("p", {}, DONE));
  }
}

customElements.define("hb-erase", EraseElement);
