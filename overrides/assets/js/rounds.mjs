/**
 * The rounds that have been, and steps that no longer stand in the list: kept, and readable here.
 *
 * Nothing can be ticked in them; the current round is the list itself.
 */
import { el } from "./dom.mjs";
import { archived } from "./migrate.mjs";
import { own } from "./own.mjs";
import { count, day, recorded, words } from "./progress.mjs";

/** Called whenever the list is drawn. */
export function show(list) {
  const rounds = list.store.rounds();
  if (list.drawnRounds === rounds) return;
  list.drawnRounds = rounds;
  const { title = "", others } = rounds.at(-1) ?? {};
  name(list, [title, ...(others?.title ?? [])].filter(Boolean).join(" / "));
  const open = new Set([...list.querySelectorAll(".hb-checklist__past[open]")].map(({ dataset }) => dataset.what));
  for (const each of list.querySelectorAll(".hb-checklist__past")) each.remove();
  const gone = archived({ rounds });
  const made = [
    rounds.length > 1 && past("rounds", "Tidigare omgångar", rounds.slice(0, -1).reverse().flatMap((round) => roundOf(list, round))),
    gone.length > 0 && past("archive", "Steg som inte längre finns i listan", [
      el("ul", {}, ...gone.map(({ step, report, title: of }) => el("li", {}, ...told(step.replaceAll("-", " "), report, of)))),
    ]),
  ].filter(Boolean);
  for (const each of made) each.open = open.has(each.dataset.what);
  list.append(...made);
}

function name(list, title) {
  list.roundName ??= el("div", { className: "hb-checklist__round" });
  list.roundName.replaceChildren("Omgång: ", own(title));
  if (title) list.find("progress").before(list.roundName);
  else list.roundName.remove();
}

function past(what, summary, children) {
  const made = el("details", { className: "hb-checklist__past" }, el("summary", {}, summary), ...children);
  made.dataset.what = what;
  return made;
}

function roundOf(list, { title, started, steps }) {
  const done = list.steps.map((step) => [step, recorded(step, steps)]).filter(([, report]) => report);
  const heading = title ? own(title) : started ? `Började ${day(started)}` : "Utan namn";
  return [
    el("p", { className: "hb-checklist__past-title" }, heading, `: ${words(list.getAttribute("kind"), count(list.steps, steps))}`),
    el("ul", {}, ...done.map(([step, report]) => el("li", {}, ...told(step.text, report)))),
  ];
}

/** «Välj namn: klart 3 november · Anna · kallelsen är skickad» */
function told(text, { state = "", at, who, due, note, others = {} }, round) {
  const what = { done: `klart ${day(at)}`.trim(), na: "gäller inte oss", "": "inte klart" }[state];
  const rest = [who, ...(others.who ?? []), day(due), ...(others.due ?? []).map(day), note, ...(others.note ?? [])].filter(Boolean);
  return [text, ...(round ? [" (", own(round), ")"] : []), `: ${what}`, ...(rest.length > 0 ? [" · ", own(rest.join(" · "))] : [])];
}
