/**
 * <hb-quiet>: Tyst läge, one tap. From then on nothing is written to the device but this choice, for this tab.
 *
 * Without this file nothing is remembered anyway. While it is on, a line on top of every page says so.
 */
import { el, link, say } from "./dom.mjs";
import { noNet } from "./lost.mjs";
import { isEmpty, quiet, setQuiet, watchAll } from "./store.mjs";

const ON = "Tyst läge är på: inget nytt sparas i webbläsaren. Det gäller den här fliken.";
const STORED = "Det som sparades tidigare finns kvar här tills du raderar det.";

class QuietElement extends HTMLElement {
  #stop;
  #on;

  connectedCallback() {
    this.#show();
    this.#stop = watchAll(() => this.#show());
  }

  disconnectedCallback() {
    this.#stop();
  }

  /** Made anew only when something turns: the focus stays where it is. */
  #show() {
    const on = quiet();
    if (this.#on === on) return;
    this.#on = on;
    if (!on) return this.replaceChildren(link("Slå på tyst läge (lånad telefon eller jobbets telefon)", begin));
    this.replaceChildren(el("p", { tabIndex: -1 }, ON), link("Avsluta tyst läge", end));
    this.#offerErasing().catch(noNet); // om/integritet/ tells of it too
  }

  async #offerErasing() {
    if (isEmpty() && !(await (await import("./stored-pages.mjs")).any())) return;
    await import("./erase.mjs");
    if (quiet() && !this.querySelector("hb-erase")) this.append(el("p", {}, STORED), document.createElement("hb-erase"));
  }
}

function begin({ target }) {
  const place = target.closest("hb-quiet");
  setQuiet(true);
  place.querySelector("p").focus();
}

function end() {
  setQuiet(false);
  const title = document.querySelector("h1"); // the button is gone
  title.tabIndex = -1;
  title.focus();
}

const words = el("span", { role: "status" });
const line = el("p", { className: "hb-quiet__line" }, words, " ", link("Avsluta tyst läge", end));

/** The line on top of the page. */
function tell() {
  if (!quiet()) return line.remove();
  if (!line.isConnected) document.querySelector("article")?.prepend(line);
  say(words, "Tyst läge är på.");
}

customElements.define("hb-quiet", QuietElement);
watchAll(tell);
tell();
