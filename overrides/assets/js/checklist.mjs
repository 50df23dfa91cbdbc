/**
 * <hb-checklist key="…" kind="steps|choose|occasion"> remembers which of its boxes are ticked,
 * says how far the reader has come and which step is next, and adds «Mer» with room for
 * who, when and a note.
 *
 * The boxes stand in the page and are read, ticked and printed without this file.
 * Nothing leaves the reader's device. What is not needed at once is fetched when it is.
 */
import { el, say, settle } from "./dom.mjs";
import { noNet } from "./lost.mjs";
import { count, next, recorded, state, words } from "./progress.mjs";
import { styled, toolStyle } from "./later.mjs";
import { say as sayUnder } from "./row.mjs";
import { ChecklistStore } from "./checklist-store.mjs";
import { keeping, whenReadable } from "./store.mjs";

/** Fetched when it is needed; written out one by one, so that a build finds them. */
const LATER = {
  kept: () => import("./kept.mjs"),
  notices: () => import("./notices.mjs"),
  open: () => import("./open.mjs"),
  press: () => import("./press.mjs"),
};

/** Said from the beginning: an answer to a tick would move the rows that are ticked next. */
const KEEPING = {
  kept: "Bockarna sparas bara i den här webbläsaren. Lånad telefon? Tyst läge finns under listan.",
  quiet: "Tyst läge är på: bockarna sparas inte.",
  unkept: "Bockarna sparas inte: webbläsaren tillåter det inte eller är full.",
};

class ChecklistElement extends HTMLElement {
  store;
  steps;
  #byName;
  #stop;

  connectedCallback() {
    this.store = new ChecklistStore(this.getAttribute("key"));
    if (!this.steps) this.#build();
    const early = this.steps.filter(({ box }) => box.checked); // ticked before this file had come
    this.show();
    for (const { box } of early.filter(({ box }) => !box.checked)) {
      settle(box, true);
      this.#tick(box);
    }
    for (const type of ["change", "click", "focusin"]) this.addEventListener(type, this);
    this.addEventListener("toggle", this, true);
    for (const type of ["pageshow", "hashchange"]) addEventListener(type, this);
    this.#stop = this.store.watch(() => this.show());
    this.#goTo();
  }

  disconnectedCallback() {
    for (const type of ["pageshow", "hashchange"]) removeEventListener(type, this);
    this.#stop();
  }

  handleEvent({ type, target }) {
    if (type === "pageshow") this.show(true);
    else if (type === "hashchange") this.#goTo();
    else if (type === "focusin") for (const name of ["count", "keeping"]) this.find(name).setAttribute("role", "status"); // what they said before is not news
    else if (type === "change") this.#tick(target);
    else if (type === "toggle") this.#later("open", "open", target);
    else if (target.closest("button")) this.#later("press", "press", target.closest("button"));
  }

  /** A part of this list by its name in the template. */
  find(name) {
    return this.querySelector(`.hb-checklist__${name}`);
  }

  notice(name) {
    this.#later("notices", "tell", name).catch(noNet); // the tick itself stands
  }

  /** Draw what has changed since the last time, and only that; `all`: what is being typed too, when the page comes back. */
  show(all = false) {
    const reports = this.store.steps();
    const kind = this.getAttribute("kind");
    const upcoming = kind === "steps" ? next(this.steps, reports) : undefined;
    for (const step of this.steps) {
      const report = recorded(step, reports);
      const missing = step.after.map((id) => this.#byName.get(id)).filter((each) => each && !state(each, reports));
      const now = report?.state ?? "";
      // Records are never changed in place: the same object says the same.
      const drawn = [report, step === upcoming, missing.length, missing[0]];
      settle(step.box, now === "done");
      if (all) step.fields?.show(report, true);
      if (step.drawn?.every((each, index) => each === drawn[index])) continue;
      step.drawn = drawn;
      step.li.dataset.state = now;
      step.li.toggleAttribute("data-next", step === upcoming);
      sayUnder(step, report, missing.map(({ text }) => text), step === upcoming);
      step.fields?.show(report);
    }
    const far = count(this.steps, reports);
    say(this.find("count"), words(kind, far));
    say(this.find("keeping"), KEEPING[keeping(this.store.waits)]);
    Object.assign(this.find("bar") ?? {}, { max: far.total || 1, value: far.done });
    if (this.store.setAside) this.notice(this.store.setAside);
    if (this.store.record() || this.kept) this.#later("kept", "show").catch(noNet);
  }

  #build() {
    this.steps = [...this.querySelectorAll(".hb-checklist__step")].map((li) => {
      const box = li.querySelector("input");
      const names = (list = "") => list.split(" ").filter(Boolean);
      const text = li.querySelector(".hb-checklist__text").textContent;
      return { li, box, id: box.name, was: names(box.dataset.was), after: names(li.dataset.after), revised: li.dataset.revised, text };
    });
    this.#byName = new Map(this.steps.map((step) => [step.id, step]));
    this.find("progress").hidden = false;
    styled.then(() => { this.find("tools").hidden = false; }); // not yet dressed they would move
    if (this.hasAttribute("private")) return;
    // «Mer» for steps that have nothing to tell but can be written on.
    for (const { li, text } of this.steps.filter(({ li }) => !li.querySelector("details"))) {
      li.append(el("details", { className: "hb-checklist__more" }, el("summary", {}, "Mer", el("span", { className: "hb-hidden" }, ` om: ${text}`))));
    }
  }

  #tick(box) {
    if (this.#byName.get(box.name)?.box === box) this.store.mark(box.name, box.checked ? "done" : "");
  }

  /** A link to one step opens it. */
  #goTo() {
    if (location.hash.startsWith(`#checklist-${this.getAttribute("key")}-`)) this.#later("open", "goTo", location.hash.slice(1));
  }

  async #later(file, what, ...about) {
    const [made] = await Promise.all([LATER[file](), toolStyle()]); // nothing may move under a finger
    made[what](this, ...about);
  }
}

whenReadable(() => customElements.define("hb-checklist", ChecklistElement));
