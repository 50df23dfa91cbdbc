/**
 * <hb-documents> shows in the overview how much of each document is still blank.
 *
 * Without this file each document stands there with its name, its purpose and its step.
 */
import { given } from "./answers.mjs";
import { say } from "./dom.mjs";
import { FormStore } from "./form-store.mjs";
import { watchAll, whenReadable } from "./store.mjs";

class DocumentsElement extends HTMLElement {
  #stop;

  connectedCallback() {
    this.#show();
    globalThis.addEventListener("pageshow", this);
    this.#stop = watchAll(() => this.#show());
  }

  disconnectedCallback() {
    globalThis.removeEventListener("pageshow", this);
    this.#stop();
  }

  handleEvent() {
    this.#show();
  }

  #show() {
    for (const place of this.querySelectorAll("[data-fields]")) {
      const forms = Object.entries(JSON.parse(place.dataset.fields));
      const values = forms.flatMap(([form, fields]) => fields.map((field) => new FormStore(form).value(field)));
      const done = given(values);
      say(place, describe(done, values.length));
      place.toggleAttribute("data-done", done === values.length);
    }
  }
}

/** A document that nobody has begun says nothing: an overview of zeros discourages. */
const describe = (done, all) => (done === 0 ? "" : done === all ? "Allt är ifyllt" : `${all - done} av ${all} uppgifter är tomma`);

whenReadable(() => customElements.define("hb-documents", DocumentsElement));
