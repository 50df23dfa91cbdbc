/**
 * <hb-checklist key="…" kind="steps|choose|occasion"> remembers which of its boxes are ticked,
 * says how far the reader has come and which step is next, and adds «Mer» with room for
 * who, when and a note.
 *
 * The boxes stand in the page and are read, ticked and printed without this file.
 * Nothing leaves the reader's device. What is not needed at once is fetched when it is.
 */
import { el } from "./dom.mjs";
import { noNet } from "./lost.mjs";
import { count, next, recorded, state, words } from "./progress.mjs";
import { styled, toolStyle } from "./later.mjs";
import { say } from "./row.mjs";
import { ChecklistStore } from "./checklist-store.mjs";
import { isEmpty, quiet, whenReadable } from "./store.mjs";

/** Fetched when it is needed; written out one by one, so that a build finds them. */
const LATER = {
  kept: () => import("./kept.mjs"),
  notices: () => import("./notices.mjs"),
  open: () => import("./open.mjs"),
  press: () => import("./press.mjs"),
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
      box.checked = true;
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
    if (type === "pageshow") this.show();
    else if (type === "hashchange") this.#goTo();
    else if (type === "focusin") this.find("count").setAttribute("role", "status"); // what it said before is not news
    else if (type === "change") this.#tick(target);
    else if (type === "toggle") this.#later("open", "open", target);
    else if (target.closest("button")) this.#later("press", "press", target.closest("button"));
  }

  /** A part of this list by its name in the template. */
  find(name) {
    return this.querySelector(`.hb-checklist__${name}`);
  }

  /** Do what changes the store, and tell the reader what becomes of it: the first time, and when it is not kept. */
  keep(change) {
    const first = isEmpty();
    if (!change()) this.notice(quiet() ? "quiet" : "unkept");
    else if (first) this.notice("first");
  }

  notice(name) {
    this.#later("notices", "tell", name).catch(noNet); // the tick itself stands
  }

  /** Draw what has changed since the last time, and only that. */
  show() {
    const reports = this.store.steps();
    const kind = this.getAttribute("kind");
    const upcoming = kind === "steps" ? next(this.steps, reports) : undefined;
    for (const step of this.steps) {
      const report = recorded(step, reports);
      const missing = step.after.map((id) => this.#byName.get(id)).filter((each) => each && !state(each, reports));
      const now = report?.state ?? "";
      // Records are never changed in place: the same object says the same. But browsers put back the ticks of the page as it was left.
      const drawn = [report, step === upcoming, missing.length, missing[0]];
      if (step.box.checked === (now === "done") && step.drawn?.every((each, index) => each === drawn[index])) continue;
      step.drawn = drawn;
      step.box.checked = now === "done";
      step.li.dataset.state = now;
      step.li.toggleAttribute("data-next", step === upcoming);
      say(step, report, missing.map(({ text }) => text), step === upcoming);
      step.fields?.show(report);
    }
    const far = count(this.steps, reports);
    const said = words(kind, far);
    if (this.find("count").textContent !== said) this.find("count").textContent = said;
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
    if (this.#byName.get(box.name)?.box === box) this.keep(() => this.store.mark(box.name, box.checked ? "done" : ""));
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
