/**
 * What the reader has filled in on one form: handbok:plan, handbok:documents or handbok:wheel.
 *
 * A record of the very shape that a list has: a field is a step whose answer is its note, or, for a day, its due.
 * So all that holds for lists holds for forms: merging, back-up, other tabs, Tyst läge.
 */
import { ChecklistStore } from "./checklist-store.mjs";
import { clean } from "./clean.mjs";
import { migrate } from "./migrate.mjs";
import { isDate } from "./record.mjs";

/** `key`: one of FORMS (store.mjs). A round is one go: a plan, a year of the wheel. */
export class FormStore extends ChecklistStore {
  /** The answer as it is kept, "" if none: words, digits, or a day as 2027-01-31. */
  value(field) {
    return answer(this.#step(field));
  }

  /** {FIELD: answer} of all that is filled in. */
  values() {
    const filled = Object.entries(this.steps()).map(([field, step]) => [field, answer(step)]);
    return Object.fromEntries(filled.filter(([, value]) => value !== ""));
  }

  /** Keep an answer of that kind: text, lines, number or date. False: it is not kept on the device. */
  write(field, value, kind) {
    return this.fill(field, fieldsOf(value, kind));
  }

  /** What a merge kept beside the answer, until a person chooses. */
  others(field) {
    const { note = [], due = [] } = this.#step(field)?.others ?? {};
    return [...note, ...due];
  }

  /** Keep this answer too, if it is another than the one that stands. */
  keepBeside(field, value, kind) {
    const others = this.others(field);
    if (["", this.value(field), ...others].includes(value)) return;
    this.fill(field, { others: { [kind === "date" ? "due" : "note"]: [...others, value].sort() } });
  }

  /** Let this answer stand, and drop the others. */
  choose(field, value, kind) {
    return this.fill(field, { ...fieldsOf(value, kind), others: {} });
  }

  /** Bring answers home that lie under an old name. `fields`: some of the form's, [{id, was}]; the others stay where they are. */
  rename(fields) {
    this.change((record) => {
      if (!record) return record;
      const old = new Set(fields.flatMap(({ was = [] }) => was));
      const rest = record.rounds.flatMap(({ steps }) => Object.keys(steps)).filter((name) => !old.has(name)).map((id) => ({ id }));
      return migrate([...fields, ...rest], record).record;
    });
  }

  #step(field) {
    const steps = this.steps();
    return Object.hasOwn(steps, field) ? steps[field] : undefined;
  }
}

const answer = (step) => step?.due || step?.note || "";

function fieldsOf(value, kind) {
  // While a year is typed it begins with noughts.
  if (kind === "date") return { due: isDate(value) && value[0] !== "0" ? value : "", note: "" };
  return { note: clean(kind === "number" ? String(value).replace(/\D/g, "") : value, "note"), due: "" };
}
