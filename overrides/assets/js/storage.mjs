/**
 * <hb-storage>: what this very browser keeps, and when it may erase it.
 *
 * Without this file the line says what holds for browsers in general.
 */
import { say } from "./dom.mjs";
import { isApple } from "./save-file.mjs";
import { PREFIX, put, quiet, watchAll } from "./store.mjs";

const KEPT = "Det du bockar av och fyller i sparas bara i den här webbläsaren.";
const NOTHING = "Den här webbläsaren sparar inget av det du bockar av och fyller i: det försvinner när du lämnar sidan. Skriv ut den om du vill ha det kvar.";
const QUIET = "Tyst läge är på: inget av det du gör nu sparas.";
const PROMISED = `${KEPT} Den har lovat att inte radera det av sig själv.`;
const APP = "Det du bockar av och fyller i sparas bara i den här appen på hemskärmen. Det som finns i webbläsaren flyttar du hit med en säkerhetskopia.";
const APPLE = `${KEPT} Den raderar det efter sju dagar utan besök, och ett privat fönster när du stänger det.`;
const OTHER = `${KEPT} Den kan radera det när enheten är full, och ett privat fönster när du stänger det.`;

async function truth() {
  if (quiet()) return QUIET;
  if (!put(`${PREFIX}probe`, null)) return NOTHING; // removing what isn't there writes nothing
  if (await navigator.storage?.persisted?.().catch(() => false)) return PROMISED;
  if (navigator.standalone) return APP;
  return isApple() ? APPLE : OTHER;
}

class StorageElement extends HTMLElement {
  #stop;

  connectedCallback() {
    const show = async () => {
      const words = await truth();
      say(this, words);
      this.nextElementSibling.hidden = words === NOTHING; // no copy of what is not kept
    };
    this.#stop = watchAll(show);
    show();
  }

  disconnectedCallback() {
    this.#stop();
  }
}

customElements.define("hb-storage", StorageElement);
