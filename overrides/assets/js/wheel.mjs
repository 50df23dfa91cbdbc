/**
 * <hb-wheel wheel="{form, latest, labels, moments}"> shows the days that are filled in: as dots on the circle,
 * and in their months on the sheet. Below it the days as a calendar file, and a new year.
 *
 * Without this file the days are filled in on the page and printed, and the sheet has lines to write on.
 */
import { calendarTools } from "./calendar-tools.mjs";
import { month, MONTHS } from "./dates.mjs";
import { el, say } from "./dom.mjs";
import { offer } from "./form-rounds.mjs";
import { FormStore } from "./form-store.mjs";
import { own } from "./own.mjs";
import { whenReadable } from "./store.mjs";
import { dots } from "./wheel-circle.mjs";

class WheelElement extends HTMLElement {
  wheel;
  form;
  #stop;

  connectedCallback() {
    if (!this.wheel) this.#build();
    this.show();
    this.#stop = this.form.watch(() => this.show());
  }

  disconnectedCallback() {
    this.#stop();
  }

  /** A part of the wheel by its name in the template. */
  find(name) {
    return this.querySelector(`.hb-wheel__${name}`);
  }

  /** [{id, date, title, neutral}] of all entries, with "" for no day. */
  days() {
    return this.wheel.moments.map(({ id, neutral }) => ({ id, neutral, title: this.wheel.labels[id], date: this.form.value(id) }));
  }

  show() {
    const days = this.days();
    const filled = days.filter(({ date }) => date).sort((a, b) => (a.date < b.date ? -1 : 1));
    const years = yearsOf(filled.map(({ date }) => date));
    this.find("dots").replaceChildren(...dots(filled));
    say(this.find("year"), years);
    this.#fillSheet(filled, years.includes("–"));
    const { field, month: last, text } = this.wheel.latest;
    const date = this.form.value(field);
    say(this.querySelector(`#wheel-${field} .hb-wheel__told`), date && month(date) > last ? text : "");
  }

  /** «18 mars: Årsmötet», with the year where there are two. */
  #fillSheet(filled, years) {
    for (const [index, place] of this.querySelectorAll(".hb-wheel__days").entries()) {
      const here = filled.filter(({ date }) => month(date) === index + 1);
      const day = ({ date }) => own(`${Number(date.slice(8))} ${MONTHS[index]}${years ? ` ${date.slice(0, 4)}` : ""}`);
      place.replaceChildren(...here.map((each) => el("span", { className: "hb-wheel__when" }, day(each), `: ${each.title}`)));
    }
  }

  #build() {
    this.wheel = JSON.parse(this.getAttribute("wheel"));
    this.wheel.labels = Object.fromEntries(this.wheel.labels);
    this.form = new FormStore(this.wheel.form);
    const heading = el(this.querySelector("#wheel-sheet").tagName, { className: "hb-wheel__heading" }, "I kalendern");
    this.find("tools").append(heading, calendarTools(this.form, () => this.days()), offer(this.form, {
      button: "Börja ett nytt år", ask: "Alla dagar blir tomma. Det gamla året ligger kvar och går att läsa.",
      go: "Börja året", done: "Det nya året är tomt.", past: "Tidigare år", labels: this.wheel.labels,
      name: (steps) => yearsOf(Object.values(steps).map(({ due }) => due)),
    }));
  }
}

/** «2027», or «2027–2028» */
function yearsOf(dates) {
  const years = [...new Set(dates.filter(Boolean).map((date) => date.slice(0, 4)))].sort();
  return [...new Set([years[0], years.at(-1)])].join("–");
}

customElements.define("hb-wheel", WheelElement);
