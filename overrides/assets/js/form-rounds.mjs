/**
 * Beginning anew with a form: what was filled in is kept, and can be read below. Two taps in place.
 */
import { short } from "./dates.mjs";
import { button, el, link, say } from "./dom.mjs";
import { own } from "./own.mjs";
import { turnTo } from "./turn.mjs";
import { day } from "./progress.mjs";
import { isDate, LIMITS } from "./record.mjs";

/**
 * words = {button, ask, go, done, past, labels: {FIELD: label}, name?(steps)}, where `name` says what to call
 * an earlier round. Returns what to put in the page.
 */
export function offer(store, words) {
  const asked = el("div", { className: "hb-tools__asked" });
  const said = el("p", { className: "hb-tools__said", role: "status" });
  const past = el("div");
  const open = link(words.button, () => {
    const stop = () => {
      asked.replaceChildren();
      open.focus();
    };
    const go = () => {
      const full = store.rounds().length >= LIMITS.rounds;
      if (!full) store.newRound();
      asked.replaceChildren();
      said.tabIndex = -1;
      say(said, full ? "Det får inte plats fler. Spara en säkerhetskopia och radera uppgifterna om du vill börja om." : words.done);
      said.focus(); // the button is gone
    };
    say(said, "");
    turnTo(asked, el("p", {}, words.ask), button(words.go, go), link("Avbryt", stop));
  });
  let drawn = "";
  const show = () => {
    open.hidden = Object.keys(store.steps()).length === 0;
    const rounds = JSON.stringify(store.rounds().slice(0, -1));
    if (rounds === drawn) return; // what is open stays open
    drawn = rounds;
    past.replaceChildren(...earlier(store, words));
  };
  show();
  store.watch(show);
  return el("div", { className: "hb-tools__part" }, open, asked, said, past);
}

function earlier(store, { past, labels, name = () => "" }) {
  const rounds = store.rounds().slice(0, -1).reverse();
  if (rounds.length === 0) return [];
  const lists = rounds.flatMap(({ title, started, steps }) => [
    el("p", { className: "hb-tools__head" }, title || name(steps) ? own(title || name(steps)) : started ? `Började ${day(started)}` : "Utan namn"),
    el("ul", {}, ...Object.keys(labels).filter((field) => steps[field]).flatMap((field) => told(labels[field], steps[field]))),
  ]);
  return [el("details", { className: "hb-tools__past" }, el("summary", {}, past), ...lists)];
}

function told(label, { due, note, others = {} }) {
  const all = [due, ...(others.due ?? []), note, ...(others.note ?? [])].filter(Boolean);
  return all.length > 0 ? [el("li", {}, `${label}: `, own(all.map((each) => (isDate(each) ? short(each) : each)).join(" / ")))] : [];
}
