/**
 * <hb-checklists> shows on the overview how far the reader has come in each list, when it was
 * last changed, and what is next.
 *
 * Without this file each list stands there with its name, its kind and its length.
 */
import { count, day, next, words } from "./progress.mjs";
import { ChecklistStore } from "./checklist-store.mjs";
import { watchAll, whenReadable } from "./store.mjs";

class ChecklistsElement extends HTMLElement {
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
    for (const place of this.querySelectorAll("[data-key]")) {
      const said = describe(stepsOf(place), place.dataset.kind, new ChecklistStore(place.dataset.key).rounds());
      if (place.textContent !== said) place.textContent = said;
    }
  }
}

/** A list that nobody has begun says nothing: an overview of zeros discourages. */
function describe(steps, kind, rounds) {
  const { started = "", steps: reports = {} } = rounds.at(-1) ?? {};
  const times = Object.values(reports).map(({ at = "" }) => at);
  if (rounds.length > 1) times.push(started);
  if (times.length === 0) return "";
  const upcoming = kind === "steps" ? next(steps, reports) : undefined;
  const last = day(times.sort().at(-1));
  return [words(kind, count(steps, reports)), last && `ändrad ${last}`, upcoming && `nästa: ${upcoming.text}`].filter(Boolean).join(" · ");
}

/** `data-steps` holds the steps of today, each with its old ids: "ny,gammal annan"; `data-texts` their words. */
function stepsOf({ dataset }) {
  const texts = JSON.parse(dataset.texts);
  return dataset.steps.split(" ").map((names, index) => {
    const [id, ...was] = names.split(",");
    return { id, was, text: texts[index] };
  });
}

whenReadable(() => customElements.define("hb-checklists", ChecklistsElement));
