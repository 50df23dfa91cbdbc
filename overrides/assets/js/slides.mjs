/**
 * <hb-slides> lets the chapter be shown as slides: by its link, or where the address says #bildspel or #bildspel-3.
 *
 * Without this file there is the page itself. What shows the slides comes when the page has gone quiet, so that
 * a trainer can start without a network; where data is to be saved it comes when it is asked for.
 */
const HASH = /^#bildspel(?:-(\d+))?$/;

const FAILED = "Bilderna gick inte att hämta. Försök igen när du har nät.";

const load = () => import("./slides-show.mjs");

class SlidesElement extends HTMLElement {
  connectedCallback() {
    if (this.isOn) return;
    this.isOn = true;
    addEventListener("hashchange", () => this.#arrive(true));
    this.#arrive(false);
    if (navigator.connection?.saveData) return;
    // arrive.mjs says when; what fails is asked for again when it is needed.
    addEventListener("hb-quiet", () => load().then((shows) => shows.prepare(this)).catch(() => {}), { once: true });
  }

  /** Only a reader's own press may fill the screen. */
  async #arrive(pressed) {
    const asked = HASH.exec(location.hash);
    if (!asked) return this.stage?.left();
    this.querySelector("[role=status]").textContent = "";
    try {
      const { show } = await load();
      await show(this, Number(asked[1] ?? 1), pressed);
    } catch {
      this.querySelector("[role=status]").textContent = FAILED;
    }
  }
}

customElements.define("hb-slides", SlidesElement);
