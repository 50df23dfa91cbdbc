/**
 * <hb-plan plan="{gate, …, moments: […]}"> reckons the days from those that are filled in, says what is next,
 * and ticks the founding list's own boxes: what is ticked here is ticked there.
 *
 * Without this file the moments stand in order with their boxes, and lines to write the days on.
 */
import { ChecklistStore } from "./checklist-store.mjs";
import { today } from "./dates.mjs";
import { say, settle } from "./dom.mjs";
import { still } from "./still.mjs";
import { FormStore } from "./form-store.mjs";
import { draw } from "./plan-moment.mjs";
import { drawNow } from "./plan-now.mjs";
import { reckon } from "./plan-reckon.mjs";
import { keeping, whenReadable } from "./store.mjs";

/** Said from the beginning: an answer to a tick would move the rows that are ticked next. */
const KEEPING = {
  kept: "Bockar och dagar sparas bara i den här webbläsaren. Lånad telefon? Tyst läge finns under dagarna.",
  quiet: "Tyst läge är på: bockar och dagar sparas inte. De försvinner när du lämnar sidan.",
  unkept: "Bockar och dagar sparas inte: webbläsaren tillåter det inte eller är full. Skriv ut innan du lämnar sidan.",
};

class PlanElement extends HTMLElement {
  /** What the page says of the plan, with its steps as they stand there. */
  plan;
  /** As it was reckoned last. */
  reckoned;
  /** The founding list's ticks, and the days that are filled in. */
  list;
  form;
  #stops;

  connectedCallback() {
    if (!this.plan) this.#build();
    this.list = new ChecklistStore(this.plan.list);
    this.form = new FormStore(this.plan.form);
    const early = this.boxes.filter(({ checked }) => checked); // ticked before this file had come
    this.show();
    this.#stops = [this.list, this.form].map((store) => store.watch(() => this.show()));
    for (const box of early.filter(({ checked }) => !checked)) {
      settle(box, true);
      this.#tick(box);
    }
    const form = this.find("form");
    form.open &&= !this.hasDays() || form.contains(document.activeElement) || form.matches(":target, :has(:target)"); // nothing closes under the reader's hand
    // What has just been drawn has moved the place a link led to.
    for (const place of form.querySelectorAll(":target")) place.scrollIntoView({ block: "nearest" });
    this.addEventListener("change", this);
    this.addEventListener("click", this);
    globalThis.addEventListener("pageshow", this);
    document.addEventListener("visibilitychange", this);
    import("./plan-tools.mjs").then(({ build }) => build(this));
  }

  disconnectedCallback() {
    globalThis.removeEventListener("pageshow", this);
    document.removeEventListener("visibilitychange", this);
    for (const stop of this.#stops) stop();
  }

  handleEvent({ type, target }) {
    // Browsers put back the ticks of the page as it was left; what is kept is newer. And a night may have passed.
    if (type === "pageshow" || type === "visibilitychange") this.show();
    else if (type === "change" && this.boxes.includes(target)) this.#tick(target);
    else if (type === "click" && target.closest("a[href^='#falt-'], a[href='#plan-dagar']")) this.find("form").open = true; // a link into it
  }

  /** A part of the plan by its name in the template. */
  find(name) {
    return this.querySelector(`.hb-plan__${name}`);
  }

  hasDays() {
    return this.plan.moments.some(({ date }) => this.form.value(date) !== "");
  }

  show() {
    this.reckoned = reckon({ plan: this.plan, values: this.form.values(), reports: this.list.steps(), today: today() });
    for (const moment of this.reckoned.moments) draw(this, moment);
    drawNow(this);
    say(this.find("keeping"), KEEPING[keeping(this.list.waits || this.form.waits)]);
    if (this.list.setAside) this.#notice(this.list.setAside);
  }

  #build() {
    this.plan = JSON.parse(this.getAttribute("plan"));
    this.plan.labels = Object.fromEntries(this.plan.labels);
    this.boxes = [...this.querySelectorAll(".hb-plan__step input")];
    const names = (list = "") => list.split(" ").filter(Boolean);
    this.steps = new Map(this.boxes.map((box) => {
      const li = box.closest("li");
      const text = li.querySelector(".hb-checklist__text").textContent;
      return [box.name, { li, box, id: box.name, was: names(box.dataset.was), after: names(li.dataset.after), text }];
    }));
    for (const moment of this.plan.moments) moment.steps = moment.steps.map((id) => this.steps.get(id));
    this.find("now").hidden = false;
  }

  #tick(box) {
    still(box, () => this.list.mark(box.name, box.checked ? "done" : ""));
  }

  async #notice(name) {
    (await import("./notices.mjs")).tell(this, name);
  }
}

whenReadable(() => customElements.define("hb-plan", PlanElement));
