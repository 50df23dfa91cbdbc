/**
 * <hb-document key="…"> sets what the founders fill in into the document, as it is typed, says kindly what may be
 * missing, and copies, shares and prints.
 *
 * The document stands in the page with ruled lines, and is read, printed and filled in by hand without this file.
 * Nothing leaves the reader's device unless they send it.
 */
import { given, written } from "./answers.mjs";
import { el, say } from "./dom.mjs";
import { FormStore } from "./form-store.mjs";
import { noNet } from "./lost.mjs";
import { own } from "./own.mjs";
import { remarks } from "./remarks.mjs";
import { whenReadable } from "./store.mjs";

class DocumentElement extends HTMLElement {
  #fields;
  #stores;
  #stops;
  #title;

  connectedCallback() {
    this.#fields ??= JSON.parse(this.getAttribute("fields"));
    this.#stores = new Map([...new Set(this.#fields.map(({ form }) => form))].map((form) => [form, new FormStore(form)]));
    this.#stops = [...this.#stores.values()].map((store) => store.watch(() => this.#show()));
    for (const type of ["pageshow", "beforeprint", "afterprint"]) globalThis.addEventListener(type, this);
    this.addEventListener("click", this);
    for (const control of this.querySelectorAll("[data-press]")) control.hidden = control.dataset.press === "share" && !navigator.share;
    this.#show();
    this.#fold();
    load().catch(noNet); // WebKit gives the clipboard only to what follows its tap at once
  }

  disconnectedCallback() {
    for (const type of ["pageshow", "beforeprint", "afterprint"]) globalThis.removeEventListener(type, this);
    for (const stop of this.#stops) stop();
  }

  async handleEvent({ type, target }) {
    if (type === "pageshow") return this.#show();
    if (type.endsWith("print")) return this.#name(type);
    const { press } = target.closest("[data-press]")?.dataset ?? {};
    if (press) (await load())[press](this);
  }

  get article() {
    return this.querySelector("article");
  }

  /** A part of what stands around the document, by its name in the template. */
  find(name) {
    return this.querySelector(`.hb-document-page__${name}`);
  }

  #value = ({ id, form }) => this.#stores.get(form).value(id);

  #show() {
    const values = Object.fromEntries(this.#fields.map((field) => [field.id, this.#value(field)]));
    for (const place of this.querySelectorAll("[data-answer]")) fill(place, written(values[place.dataset.answer], place.dataset.as));
    if (this.#fields.length === 0) return;
    const left = this.#fields.length - given(Object.values(values));
    say(this.find("left"), left ? `(${left} ${left === 1 ? "tom" : "tomma"})` : "(allt är ifyllt)");
    const told = remarks(this.#fields, values, this.getAttribute("twice"));
    const words = told.map(({ name = "", text }) => name + text).join("\n");
    if (this.find("remarks").dataset.words === words) return; // the same words are not read out again
    this.find("remarks").dataset.words = words;
    this.find("remarks").replaceChildren(...told.map(({ name, text, href }) =>
      el("p", {}, ...(name ? [own(name), " "] : []), text, ...(href ? [" ", el("a", { href }, "Läs i handboken")] : []))));
  }

  /** A paper, and a file that is printed to, is called what the document is called; the site has no part in it. */
  #name(type) {
    this.#title ??= document.title;
    document.title = type === "beforeprint" ? this.article.querySelector(".hb-document__title").textContent : this.#title;
  }

  /** When the page is opened: names may be left for the pen, so they need not be filled in. */
  #fold() {
    const asked = this.#fields.filter(({ person }) => !person);
    if (asked.length > 0 && given(asked.map(this.#value)) === asked.length) this.find("fill").open = false;
  }
}

/** An answer, or the line to write on. */
function fill(place, words) {
  if (place.textContent === words) return;
  place.textContent = words;
  place.translate = !words; // an answer is not for translation services; what is said of a blank is
  place.label ??= place.getAttribute("aria-label");
  for (const [name, value] of [["role", "img"], ["aria-label", place.label]]) {
    if (words) place.removeAttribute(name);
    else place.setAttribute(name, value);
  }
}

const load = () => import("./document-actions.mjs");

whenReadable(() => customElements.define("hb-document", DocumentElement));
