/**
 * The part of «Mer» that the reader fills in: who, when, a note, and whether the step concerns them.
 *
 * Kept while it is typed. What is filled in is shown under the row when «Mer» is closed.
 */
import { clean } from "./clean.mjs";
import { el, settle } from "./dom.mjs";
import { isDate, LIMITS } from "./record.mjs";

export const WARNING = "Skriv inte upp vad andra tycker, röstar på eller är med i.";

/** Builds the fields last in `details`. Returns {show(report, all)}, to be called when the step has changed. */
export function add(list, { id, li }, details) {
  const { store } = list;
  const warning = `${li.id}-varning`;
  const due = el("input", { type: "date", name: "due", autocomplete: "off" });
  const na = el("input", { type: "checkbox", name: "na", autocomplete: "off" });
  const who = el("input", { type: "text", name: "who", maxLength: LIMITS.who, autocomplete: "off", autocapitalize: "words", translate: false });
  const note = el("textarea", { name: "note", rows: 3, maxLength: LIMITS.note, autocomplete: "off", translate: false });

  for (const free of [who, note]) free.setAttribute("aria-describedby", warning);
  const fields = el("div", { className: "hb-checklist__fields" },
    el("label", { className: "hb-checklist__na" }, na, " Gäller inte oss"),
    labelled("Senast", due),
    el("p", { className: "hb-checklist__warning", id: warning }, WARNING),
    labelled("Vem gör det?", who),
    labelled("Anteckning", note),
  );
  const changes = {
    na: () => store.mark(id, na.checked ? "na" : ""),
    due: () => store.fill(id, { due: isDate(due.value) ? due.value : "" }),
    who: () => store.fill(id, { who: clean(who.value, "who") }),
    note: () => store.fill(id, { note: clean(note.value, "note") }),
  };
  fields.addEventListener("input", ({ target }) => {
    changes[target.name]();
    settle(target);
  });
  details.append(fields);

  return {
    /** `all`: also what is being typed, which else is newer than what is kept. */
    show(report = {}, all = false) {
      settle(na, report.state === "na");
      for (const field of [due, who, note]) if (all || field !== document.activeElement) settle(field, report[field.name] ?? "");
    },
  };
}

function labelled(words, field) {
  return el("label", { className: "hb-checklist__field" }, el("span", {}, words), field);
}
