/**
 * The part of «Mer» that the reader fills in: who, when, a note, and whether the step concerns them.
 *
 * Kept while it is typed. What is filled in is shown under the row when «Mer» is closed.
 */
import { prepare, stays, take } from "./answer.mjs";
import { el, settle } from "./dom.mjs";
import { DAYS } from "./fitting.mjs";
import { recorded } from "./progress.mjs";

export const WARNING = "Skriv inte upp vad andra tycker, röstar på eller är med i.";

/** Builds the fields last in `details`. Returns {show(report, all)}, to be called when the step has changed. */
export function add(list, step, details) {
  const { store } = list;
  const { id, li } = step;
  const warning = `${li.id}-varning`;
  const due = el("input", { type: "date", name: "due", ...DAYS, autocomplete: "off" });
  const na = el("input", { type: "checkbox", name: "na", autocomplete: "off" });
  const who = el("input", { type: "text", name: "who", autocomplete: "off", autocapitalize: "words", translate: false });
  const note = el("textarea", { name: "note", rows: 3, autocomplete: "off", translate: false });

  for (const free of [who, note]) free.setAttribute("aria-describedby", warning);
  const fields = el("div", { className: "hb-checklist__fields" },
    el("label", { className: "hb-checklist__na" }, na, " Gäller inte oss"),
    labelled("Senast", due),
    el("p", { className: "hb-checklist__warning", id: warning }, WARNING),
    labelled("Vem gör det?", who),
    labelled("Anteckning", note),
  );
  const answer = (field, left) => take(field, {
    kind: field.type, limit: field.name, left,
    kept: () => recorded(step, store.steps())?.[field.name] ?? "",
    keep: (value) => store.fill(id, { [field.name]: value }),
  });
  fields.addEventListener("input", ({ target }) => {
    if (target === na) store.mark(id, na.checked ? "na" : "");
    else answer(target);
    settle(target);
  });
  due.addEventListener("blur", () => answer(due, true));
  details.append(fields);
  for (const field of [due, who, note]) prepare(field);

  return {
    /** No report: it is erased. `all`: also what is being typed, which else is newer than what is kept. */
    show(report, all = !report) {
      settle(na, report?.state === "na");
      for (const field of [due, who, note]) {
        const kept = report?.[field.name] ?? "";
        if ((all || field !== document.activeElement) && !stays(field, kept)) settle(field, kept);
      }
    },
  };
}

function labelled(words, field) {
  return el("label", { className: "hb-checklist__field" }, el("span", {}, words), field);
}
