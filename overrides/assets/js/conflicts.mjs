/**
 * What differed when two devices were brought together stands side by side under its row,
 * until a person chooses. Nothing is dropped before that, and the choice can be undone.
 */
import { button, el } from "./dom.mjs";
import { offerUndo } from "./notices.mjs";
import { own } from "./own.mjs";
import { day, recorded } from "./progress.mjs";
import { LIMITS } from "./record.mjs";

const FIELDS = {
  who: { question: "Olika svar på vem som gör det. Vad ska stå kvar?", between: ", " },
  due: { question: "Olika datum. Vilket ska stå kvar?" },
  note: { question: "Olika anteckningar. Vad ska stå kvar?", between: "\n" },
};

/** Called whenever the list is drawn. */
export function show(list) {
  const reports = list.store.steps();
  for (const step of list.steps) {
    const report = recorded(step, reports);
    if (step.torn === report?.others) continue;
    step.torn = report?.others;
    step.variants?.remove();
    const fields = Object.keys(FIELDS).filter((field) => step.torn?.[field]?.length > 0);
    if (fields.length === 0) continue;
    step.variants = el("div", { className: "hb-checklist__variants" }, ...fields.map((field) => choice(list, step, report, field)));
    step.answer ??= el("p", { className: "hb-checklist__answer", role: "status" }); // stands there first, so that it is read out
    (step.said ?? step.box.closest("label")).after(step.variants, step.answer);
  }
}

function choice(list, step, report, field) {
  const { question, between } = FIELDS[field];
  const variants = [report[field], ...report.others[field]].filter(Boolean);
  const choose = (value) => {
    const before = list.store.steps()[step.id];
    const { [field]: _, ...others } = before.others;
    list.store.fill(step.id, { [field]: value, others });
    step.box.focus();
    const after = list.store.steps()[step.id];
    offerUndo(step.answer, "Valet är gjort.", () => {
      if (list.store.steps()[step.id] !== after) return false;
      list.store.fill(step.id, { [field]: before[field], others: before.others });
    });
  };
  const press = (words, value, about) => {
    const made = button(words, () => choose(value), "hb-checklist__button");
    made.append(" ", el("span", { className: "hb-hidden" }, about));
    return made;
  };
  const shown = (value) => (field === "due" ? day(value) : value);
  const joined = between && variants.join(between);
  return el("div", { role: "group", ariaLabel: question },
    el("p", {}, question),
    el("ul", { role: "list" },
      ...variants.map((value) => el("li", {}, own(shown(value), { className: "hb-checklist__variant" }), press("Behåll den här", value, own(shown(value))))),
    ),
    ...(joined && joined.length <= LIMITS[field] ? [press("Behåll alla", joined, step.text)] : []),
  );
}
