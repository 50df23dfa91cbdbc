/**
 * <hb-slides> lets the chapter be shown as slides: by its link, or where the address says #bildspel or #bildspel-3.
 *
 * Without this file there is the page itself. What shows the slides comes when the page has gone quiet, so that
 * a trainer can start without a network; where data is to be saved it comes when it is asked for.
 */
const HASH = /^#bildspel(?:-(\d+))?$/;
const QUIET = 1500; // ms after the page has loaded

const FAILED = "Bilderna gick inte att hämta. Försök igen när du har nät.";

const load = () => import("./slides-show.mjs");

class SlidesElement extends HTMLElement {
  connectedCallback() {
    if (this.isOn) return;
    this.isOn = true;
    addEventListener("hashchange", () => this.#arrive(true));
    this.#arrive(false);
    if (navigator.connection?.saveData) return;
    whenQuiet(() => load().then((shows) => shows.prepare(this)).catch(() => {})); // asked for again when it is needed
  }

  /** Only a reader's own press may fill the screen. */
  async #arrive(pressed) {
    const asked = HASH.exec(location.hash);
    if (!asked) return this.stage?.left();
    this.querySelector("[role=status]").textContent = "";
    const shows = await load().catch(() => null);
    if (shows) return shows.show(this, Number(asked[1] ?? 1), pressed);
    this.querySelector("[role=status]").textContent = FAILED;
  }
}

function whenQuiet(run) {
  if (document.readyState === "complete") setTimeout(run, QUIET);
  else addEventListener("load", () => setTimeout(run, QUIET), { once: true });
}

customElements.define("hb-slides", SlidesElement);
