/**
 * «Börja en ny omgång»: asks in place what to call it, and begins at the second tap.
 *
 * The old rounds are kept and can be read; what was done can be undone until something is ticked.
 */
import { take } from "./answer.mjs";
import { clean } from "./clean.mjs";
import { button, el, say, settle } from "./dom.mjs";
import { WARNING } from "./fields.mjs";
import { offerUndo } from "./notices.mjs";
import { own } from "./own.mjs";
import { LIMITS } from "./record.mjs";

const FULL = "Listan rymmer inte fler omgångar. Spara en säkerhetskopia och radera listan om du vill börja om.";

export function ask(list, pressed) {
  const title = el("input", { type: "text", name: "title", autocomplete: "off", translate: false, oninput: () => told(title) });
  settle(title, `${new Date().getFullYear()}`);
  list.answer ??= el("p", { className: "hb-checklist__answer", role: "status" }); // there first, so that it is read out
  say(list.answer, "");
  const close = () => {
    form.remove();
    pressed.hidden = false;
  };
  const stop = () => {
    close();
    pressed.focus();
  };
  const form = el("form", { className: "hb-checklist__ask", ariaLabel: "Ny omgång" },
    el("p", {}, "Alla rutor blir tomma i den nya omgången. Den gamla ligger kvar och går att läsa."),
    ...(list.hasAttribute("private") ? [] : [
      el("label", { className: "hb-checklist__field" }, el("span", {}, "Vad ska den heta? Till exempel året."), title),
      el("p", { className: "hb-checklist__warning" }, WARNING),
    ]),
    el("button", { className: "hb-checklist__button" }, "Börja omgången"), " ", button("Avbryt", stop, "hb-checklist__button"),
  );
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    close();
    begin(list, list.hasAttribute("private") ? "" : clean(title.value, "title"));
  });
  pressed.hidden = true;
  pressed.after(form, list.answer);
  form.querySelector("input, button").focus();
}

/** A name that does not fit is told of while it is written; it is kept when the round begins. */
function told(title) {
  take(title, { kind: "text", limit: "title", kept: () => "", keep: () => false });
  settle(title);
}

function begin(list, title) {
  const { store } = list;
  const before = store.rounds().length;
  if (before >= LIMITS.rounds) return say(list.answer, FULL);
  store.newRound(title);
  const { id } = store.round();
  const begun = el("span", {}, "Den nya omgången har börjat", ...(title ? [": ", own(title)] : []), ".");
  offerUndo(list.answer, begun, () => {
    const { id: last, steps } = store.round() ?? {};
    if (last !== id || Object.keys(steps).length > 0) return false;
    store.change((record) => ({ ...record, rounds: record.rounds.slice(0, -1) }));
  });
  list.answer.querySelector("button").focus();
}
