/**
 * What is said beside a field: that its day is kept, or that something in it is not.
 *
 * What is not kept stays in the field, for the reader to mend. What was kept stays as well.
 */
import { long, short } from "./dates.mjs";
import { el, say } from "./dom.mjs";
import { fitting } from "./fitting.mjs";

const places = new WeakMap();
let placed = 0;
/** field → {kept, unkept}: what was kept when something was said, and whether the field holds something else */
const said = new WeakMap();

/**
 * Keeps of a field what can be kept. `kept()`: what is; `keep(value)`: keeps it, false if that could not be done;
 * `limit`: whose of LIMITS; `left`: the reader has left the field.
 */
export function take(field, { kind, kept, keep, limit, left = false }) {
  const { value, fault, begun } = fitting({ kind, limit, value: field.value, broken: field.validity.badInput });
  if (left && !fault) return;
  const done = !left && value !== undefined && keep(value);
  const day = kind === "date";
  if (!fault) tell(field, done && day ? answer(value) : "");
  else if (begun && !left) tell(field, "");
  else tell(field, day && kept() ? `${fault} ${short(kept())} är kvar.` : fault, true);
  said.set(field, { kept: kept(), unkept: Boolean(fault) });
}

/** Does something stand in the field that could not be kept? It stays there until something else is kept. */
export function stays(field, kept) {
  const before = said.get(field);
  if (before?.kept === kept) return before.unkept;
  if (before) tell(field, "");
  said.delete(field);
  return false;
}

/** The place of the answer is there before its words are: else they are not read out. */
export function prepare(field) {
  place(field);
}

const answer = (day) => (day ? `Sparat: ${long(day)}.` : "Ingen dag är sparad.");

function tell(field, words, isFault = false) {
  if (isFault) field.setAttribute("aria-invalid", "true");
  else field.removeAttribute("aria-invalid");
  say(place(field), words);
}

function place(field) {
  if (!places.has(field)) {
    const made = el("p", { className: "hb-answer", role: "status", id: `svar-${(placed += 1)}` });
    const label = field.closest("label");
    if (label) label.after(made);
    else field.parentElement.append(made);
    field.setAttribute("aria-describedby", `${field.getAttribute("aria-describedby") ?? ""} ${made.id}`.trim());
    places.set(field, made);
  }
  return places.get(field);
}
