/**
 * Answers that differed when two devices were brought together stand side by side under their field,
 * until a person chooses. Nothing is dropped before that, and the choice can be undone.
 */
import { short } from "./dates.mjs";
import { button, el } from "./dom.mjs";
import { offerUndo } from "./notices.mjs";
import { own } from "./own.mjs";
import { LIMITS } from "./record.mjs";

const QUESTION = "Det finns olika svar. Vilket ska stå kvar?";

/** Where it is said that a choice was made: field → its place. */
const answers = new Map();

/** Called whenever the form is drawn. */
export function show(form) {
  for (const control of form.controls) {
    const others = form.storeOf(control).others(control.dataset.field);
    const [drawn] = [control.nextElementSibling].filter((each) => each?.matches(".hb-form__variants"));
    const variants = others.length > 0 ? [form.storeOf(control).value(control.dataset.field), ...others].filter(Boolean) : [];
    const now = JSON.stringify(variants);
    if ((drawn?.dataset.variants ?? "[]") === now) continue; // the focus stays where it is
    drawn?.remove();
    if (variants.length === 0) continue;
    if (!answers.has(control)) answers.set(control, el("p", { className: "hb-form__answer", role: "status" })); // there first, so that it is read out
    control.after(choice(form, control, variants, now), answers.get(control));
  }
}

function choice(form, control, variants, drawn) {
  const { field, kind } = control.dataset;
  const store = form.storeOf(control);
  const label = form.querySelector(`label[for="${control.id}"]`).textContent;
  const choose = (value) => {
    const { note, due, others } = store.steps()[field];
    store.choose(field, value, kind);
    control.focus();
    const after = store.steps()[field];
    const undo = () => {
      if (store.steps()[field] !== after) return false;
      store.fill(field, { note, due, others });
    };
    offerUndo(answers.get(control), `Valet är gjort: ${label}.`, undo, "hb-form__button");
    form.show(true);
  };
  const press = (words, value, about) => {
    const made = button(words, () => choose(value), "hb-form__button");
    made.append(" ", el("span", { className: "hb-hidden" }, about));
    return made;
  };
  const shown = (value) => (kind === "date" ? short(value) : value);
  const joined = kind === "lines" ? [...new Set(variants.flatMap((value) => value.split("\n")))].join("\n") : "";
  const made = el("div", { className: "hb-form__variants", role: "group", ariaLabel: `${label}: ${QUESTION}` },
    el("p", {}, QUESTION),
    el("ul", { role: "list" },
      ...variants.map((value) => el("li", {}, own(shown(value), { className: "hb-form__variant" }), press("Behåll det här", value, own(shown(value))))),
    ),
    ...(joined && joined.length <= LIMITS.note ? [press("Behåll alla", joined, label)] : []),
  );
  made.dataset.variants = drawn;
  return made;
}
