/**
 * «Datumet har passerat. Flytta?»: a new day, asked for in place.
 *
 * It moves the plan's own day where the moment is that day, else the remaining steps' days in the list.
 */
import { button, el, settle } from "./dom.mjs";
import { today } from "./dates.mjs";
import { DAYS } from "./fitting.mjs";
import { moved } from "./plan-reckon.mjs";
import { isDate } from "./record.mjs";

export function ask(plan, moment, pressed) {
  const day = el("input", { type: "date", name: "day", required: true, ...DAYS, autocomplete: "off", oninput: () => settle(day) });
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
  if (field) plan.form.write(field, day, "date");
  for (const step of steps) plan.list.fill(step, { due: day });
  const place = plan.querySelector(`#plan-moment-${id} .hb-plan__day`);
  place.tabIndex = -1;
  place.focus(); // the button is gone
}
