/**
 * The search's dialog: what is asked for, the hits, the keys. search.mjs fetches it when it is first opened,
 * and it fetches the engine and the index.
 *
 * What is asked for stands in the address after #, which no server gets to see, and in Tyst läge not even there.
 */
import { button, el, say } from "./dom.mjs";
import { HASH, queried } from "./search-address.mjs";
import { sheet } from "./sheet.mjs";
import { quiet } from "./store.mjs";

/** Nothing is shown before its style is there. */
export const styled = sheet(new URL("../css/search_dialog.css", import.meta.url));

const ROOT = new URL("../../", import.meta.url);
let engine;

/** Fetched once and kept by the page; asked for again where it failed. */
const load = () => (engine ??= fetchEngine().catch((error) => {
  engine = undefined;
  throw error;
}));

async function fetchEngine() {
  const [{ Engine }, results, answer] = await Promise.all([
    import("./search-engine.mjs"), import("./search-results.mjs"), fetch(new URL("assets/search/index.json", ROOT)),
  ]);
  if (!answer.ok) throw new Error(answer.statusText);
  return { engine: new Engine(await answer.json()), results };
}

export class SearchDialog {
  #active = -1;
  #before = "";
  #pause;

  /** `host`: the <hb-search> it stands in. */
  constructor(host) {
    this.host = host;
    this.field = el("input", {
      className: "hb-search__field", type: "text", role: "combobox", inputMode: "search", enterKeyHint: "search",
      autocomplete: "off", placeholder: "Ord eller fråga", "aria-label": "Sök i handboken", "aria-autocomplete": "list",
      "aria-expanded": "false", "aria-controls": "sok-traffar", autocapitalize: "none", oninput: () => this.#look(),
    });
    this.said = el("p", { className: "hb-search__said", role: "status", translate: false }); // says again what was asked
    this.list = el("div", { className: "hb-search__hits", id: "sok-traffar", role: "listbox", "aria-label": "Träffar", hidden: true });
    this.rest = el("div", { className: "hb-search__rest" });
    this.dialog = el("dialog", { className: "hb-search__dialog", "aria-label": "Sök i handboken" },
      el("div", { className: "hb-search__bar", role: "search" }, this.field, button("Stäng", () => this.dialog.close(), "hb-search__close")),
      this.said, this.list, this.rest);
    host.append(this.dialog);
    this.dialog.addEventListener("close", () => this.#closed());
    this.dialog.addEventListener("click", (event) => this.#clicked(event));
    this.field.addEventListener("keydown", (event) => this.#pressed(event));
  }

  /** Shows the search, with hits for `query` or for what was asked for before. `begun`: the reader is writing it. */
  open(query = this.field.value, begun = false) {
    if (!this.dialog.open) {
      this.#before = queried() === null ? location.hash : "";
      this.dialog.showModal();
    }
    this.field.value = query;
    this.field.focus();
    if (begun) this.field.setSelectionRange(query.length, query.length);
    else this.field.select();
    return this.#look();
  }

  async #look() {
    const query = this.field.value.trim();
    this.#later(query);
    const late = setTimeout(() => say(this.said, "Hämtar sökningen …"), 300);
    try {
      const { engine: ready, results } = await load();
      // What has been typed meanwhile is asked for on its own.
      if (query !== this.field.value.trim()) return;
      const found = query ? ready.find(query) : null;
      say(this.said, found ? results.summary(query, found) : "Skriv ett eller flera ord.");
      this.list.replaceChildren(...results.options(found?.hits ?? [], ROOT));
      this.rest.replaceChildren(...(found && !found.hits.length ? results.instead(found.near, (word) => this.open(word), this.host.getAttribute("contents")) : []));
      this.list.scrollTop = 0;
    } catch {
      say(this.said, "Sökningen gick inte att hämta. Försök igen när du har nät.");
      this.list.replaceChildren();
      this.rest.replaceChildren(el("a", { className: "hb-search__way", href: this.host.getAttribute("contents") }, "Se alla kapitel"));
    } finally {
      clearTimeout(late);
    }
    this.#mark(-1);
    this.list.hidden = !this.list.children.length;
    this.field.setAttribute("aria-expanded", String(!this.list.hidden));
  }

  /** The address follows when the fingers rest, so that the way back from a hit leads to the hits. */
  #later(query) {
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => this.#keep(query), 500);
  }

  #keep(query) {
    clearTimeout(this.#pause);
    if (this.dialog.open && !quiet()) this.#address(query ? HASH + encodeURIComponent(query) : this.#before);
  }

  #address(hash) {
    if (location.hash !== hash) history.replaceState(history.state, "", location.pathname + location.search + hash);
  }

  #closed() {
    clearTimeout(this.#pause);
    if (document.activeElement === document.body) this.host.opener.focus();
    // A hit on this very page has already changed it.
    if (queried() !== null) this.#address(this.#before);
  }

  #clicked({ target }) {
    const hit = target.closest("a");
    if (hit) this.#keep(this.field.value.trim());
    // A hit on this very page: the text must come into sight.
    if (target === this.dialog || (hit && hit.pathname === location.pathname)) this.dialog.close();
  }

  #pressed(event) {
    const { children } = this.list;
    const { key, isComposing } = event;
    if (isComposing || !children.length) return;
    if (key === "ArrowDown") this.#mark(this.#active + 1 < children.length ? this.#active + 1 : 0);
    else if (key === "ArrowUp") this.#mark(this.#active > 0 ? this.#active - 1 : children.length - 1);
    else if (key === "Enter") children[Math.max(this.#active, 0)].click();
    else return;
    event.preventDefault();
  }

  #mark(place) {
    this.#active = place;
    [...this.list.children].forEach((option, number) => option.setAttribute("aria-selected", String(number === place)));
    const option = this.list.children[place];
    if (option) this.field.setAttribute("aria-activedescendant", option.id);
    else this.field.removeAttribute("aria-activedescendant");
    option?.scrollIntoView({ block: "nearest" });
  }
}
