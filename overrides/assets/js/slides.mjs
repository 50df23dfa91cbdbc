/**
 * <hb-slides> lets the chapter be shown as slides: by its link, or where the address says #bildspel or #bildspel-3.
 *
 * Without this file there is the page itself. elements.mjs fetches it, with what shows the slides.
 */
import { sayLost } from "./lost.mjs";
import { leave } from "./slides-address.mjs";
import { prepare, show } from "./slides-show.mjs";

const HASH = /^#bildspel(?:-(\d+))?$/;

class SlidesElement extends HTMLElement {
  connectedCallback() {
    if (this.isOn) return;
    this.isOn = true;
    addEventListener("hashchange", () => this.#arrive(true));
    this.#arrive(this.pressed === true); // before this file had come: see elements.mjs
    prepare(this).catch(() => {}); // asked for again when it is needed
  }

  async #arrive(pressed) {
    const asked = HASH.exec(location.hash);
    if (!asked) return this.stage?.left();
    try {
      await show(this, Number(asked[1] ?? 1), pressed);
    } catch {
      sayLost();
      leave(); // so that the next press is heard
    }
  }
}

customElements.define("hb-slides", SlidesElement);
