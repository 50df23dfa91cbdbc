/**
 * What is shown: one slide at a time over the whole screen, moved by key, clicker, thumb or button.
 *
 * Escape leads back to where the text says what the slide said.
 */
import { button, el } from "./dom.mjs";
import * as address from "./slides-address.mjs";
import { awake } from "./slides-awake.mjs";
import { fit } from "./slides-fit.mjs";
import { action } from "./slides-keys.mjs";
import { Leader } from "./slides-leader.mjs";
import { turns } from "./slides-turns.mjs";

/** `sheet`: the <link> with the style of a showing; `linked`: does the address follow the slides? */
export class Stage {
  number = 0;
  #sleep;
  #full = false;
  #stop = new AbortController();

  constructor(slides, { title, minutes, opener, sheet, linked = false }) {
    Object.assign(this, { slides, title, minutes, opener, sheet, linked });
    this.slide = el("div", { className: "hb-slides__slide", tabIndex: -1, role: "group" });
    this.count = el("span", { className: "hb-slides__count", role: "status" });
    this.bar = el("progress", { className: "hb-slides__progress", max: slides.length, ariaHidden: "true" });
    this.dialog = el("dialog", { className: "hb-slides__stage", "aria-label": `Bilder: ${title}` },
      this.slide,
      el("div", { className: "hb-slides__bar" },
        button("Bakåt", () => this.go(this.number - 1), "hb-slides__button"),
        this.count,
        button("Nästa", () => this.go(this.number + 1), "hb-slides__button hb-slides__button--next"),
        button("Öppna ledarstödet", () => this.lead(), "hb-slides__button hb-slides__wide"),
        button("Fyll skärmen", () => this.#fill(), "hb-slides__button hb-slides__wide"),
        button("Stäng", () => this.dialog.close(), "hb-slides__button")),
      this.bar);
  }

  get isOpen() {
    return this.dialog.open;
  }

  async open(number, fill) {
    const { signal } = this.#stop;
    this.began = number;
    document.body.append(this.dialog);
    this.dialog.addEventListener("close", () => this.#closed());
    document.addEventListener("keydown", (event) => this.press(event), { signal }); // also when nothing has the focus
    turns(this.slide, (step) => this.go(this.number + step));
    addEventListener("resize", () => fit(this.slide), { signal });
    addEventListener("pagehide", () => this.leader?.close(), { signal });
    document.addEventListener("fullscreenchange", () => this.#filled(), { signal });
    this.dialog.showModal();
    this.#sleep = awake();
    if (fill) this.#fill();
    this.go(number);
    this.slide.focus();
  }

  /** Show that slide, counted from 0; beyond either end nothing moves. */
  go(number) {
    const to = Math.min(Math.max(number, 0), this.slides.length - 1);
    this.number = to;
    this.dialog.classList.remove("hb-slides__stage--black");
    const { kind, kicker, title, body } = this.slides[to];
    this.slide.dataset.kind = kind;
    const focused = this.slide.contains(document.activeElement);
    this.slide.replaceChildren(...[
      kicker && el("p", { className: "hb-slides__kicker" }, kicker),
      title && el("h2", { className: "hb-slides__title" }, title),
      el("div", { className: "hb-slides__body" }, ...body),
    ].filter(Boolean));
    this.slide.setAttribute("aria-label", `Bild ${to + 1} av ${this.slides.length}`);
    this.count.textContent = `${to + 1} av ${this.slides.length}`;
    this.bar.value = to + 1;
    if (focused) this.slide.focus(); // a box that is gone would take the keys along
    fit(this.slide);
    this.leader?.show();
    if (this.linked) address.follow(to + 1);
  }

  press(event) {
    const { target } = event;
    const on = target.closest("input[type=number]") ? "field" : target.closest("button, input, a") ? "button" : "";
    const what = action(event, on);
    if (!what) return;
    event.preventDefault();
    const acts = {
      next: () => this.go(this.number + 1), back: () => this.go(this.number - 1), first: () => this.go(0), last: () => this.go(Infinity),
      black: () => this.dialog.classList.toggle("hb-slides__stage--black"), full: () => this.#fill(), leader: () => this.lead(),
    };
    acts[what]?.();
  }

  /** The leader's window, in step with this one. */
  lead() {
    this.#full = false; // a new window ends the full screen by itself: that is no Escape
    this.leader ??= new Leader(this, this.sheet);
    this.leader.open();
  }

  /** The address was changed by the browser's own buttons: away from the slides. */
  left() {
    if (!this.isOpen) return;
    this.linked = false;
    this.dialog.close();
  }

  async #fill() {
    try {
      if (document.fullscreenElement) {
        this.#full = false;
        await document.exitFullscreen();
      } else if (navigator.userActivation?.isActive !== false) await document.documentElement.requestFullscreen({ navigationUI: "hide" });
    } catch {
      // a telephone that can't: the slides fill the window
    }
  }

  /** Escape leaves the full screen without a key of its own: it means the slides. */
  #filled() {
    if (document.fullscreenElement) this.#full = true;
    else if (this.#full) this.dialog.close();
    fit(this.slide);
  }

  #closed() {
    this.#stop.abort();
    this.#sleep();
    this.#full = false;
    if (document.fullscreenElement) document.exitFullscreen();
    this.leader?.close();
    this.dialog.remove();
    this.#returnToText();
    if (this.linked) address.leave();
  }

  /** To where the text says what the slide said. */
  #returnToText() {
    const at = this.number === this.began ? null : this.slides.slice(0, this.number + 1).findLast((slide) => slide.at)?.at;
    if (!at) return this.opener.focus();
    at.tabIndex = -1;
    at.focus({ preventScroll: true });
    at.scrollIntoView({ block: "center" });
  }
}
