/**
 * «Datumet har passerat. Flytta?»: a new day, asked for in place.
 *
 * It moves the plan's own day where the moment is that day, else the remaining steps' days in the list.
 */
import { button, el } from "./dom.mjs";
import { long, today } from "./dates.mjs";
import { own } from "./own.mjs";
import { moved } from "./plan-reckon.mjs";
import { isDate } from "./record.mjs";

export function ask(plan, moment, pressed) {
  const day = el("input", { type: "date", name: "day", required: true, autocomplete: "off" });
  const close = () => {
    form.remove();
    pressed.hidden = false;
  };
  const stop = () => {
    close();
    pressed.focus();
  };
  const form = el("form", { className: "hb-plan__ask" },
    el("label", { className: "hb-plan__field" }, el("span", {}, `Ny dag: ${moment.title}`), day),
    el("button", { className: "hb-plan__button" }, "Flytta"), " ", button("Avbryt", stop, "hb-plan__button"),
  );
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    if (!isDate(day.value)) return;
    close();
    move(plan, moment.id, day.value);
  });
  pressed.hidden = true;
  pressed.closest("p").after(form);
  day.focus();
}

/** What is passed now: it may have changed while the reader chose a day. */
function move(plan, id, day) {
  const moment = plan.reckoned.moments.find((each) => each.id === id);
  const { field, steps } = moved(moment, today());
  plan.keep(() => {
    const kept = [...(field ? [plan.form.write(field, day, "date")] : []), ...steps.map((step) => plan.list.fill(step, { due: day }))];
    return kept.every(Boolean);
  });
  const place = plan.querySelector(`#plan-moment-${id} .hb-plan__day`);
  place.tabIndex = -1;
  place.focus(); // the button is gone
  plan.find("note").replaceChildren(`${moment.title}: `, own(long(day)), ".");
}
