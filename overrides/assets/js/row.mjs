/**
 * What stands under a row: what the reader has filled in, as one quiet line, and what is good to know.
 *
 * Nothing is there until there is something to say. The box points at it, so that it is read out too.
 */
import { el } from "./dom.mjs";
import { day } from "./progress.mjs";

/**
 * step: {li, box}; report: {state, at, who, due, note} or undefined; `missing`: texts of the steps
 * that should come before; `isNext`: is it the next one?
 */
export function say(step, report = {}, missing = [], isNext = false) {
  const { state, at = "", who, due, note } = report;
  const line = [
    [state === "done" && "Klart.", "hb-hidden"],
    [isNext && "Nästa steg.", "hb-hidden"],
    [state === "na" && "Gäller inte oss"],
    [who, "hb-checklist__who", false],
    [due && `senast ${day(due)}`, "hb-checklist__due", false],
    [note, "", false],
  ];
  // A day is compared with a day: the edition tells no hour.
  const outdated = state === "done" && step.revised && step.revised > at.slice(0, 10);
  const told = [
    !state && missing.length > 0 && `efter: «${missing[0]}»${missing.length > 1 ? ` och ${missing.length - 1} till` : ""}`,
    outdated && `Texten har ändrats sedan du bockade av den här (${day(at) || "datum saknas"}).`,
  ];
  const parts = [lineOf(line.filter(([words]) => words)), ...told.filter(Boolean).map((words) => el("p", { className: "hb-checklist__told" }, words))];
  show(step, parts.filter(Boolean));
}

function show(step, parts) {
  if (parts.length === 0 && !step.said) return;
  if (!step.said) {
    step.said = el("div", { className: "hb-checklist__said", id: `${step.li.id}-sagt` });
    step.box.closest("label").after(step.said);
    step.box.setAttribute("aria-describedby", step.said.id);
  }
  // What is no longer said leaves its room until the page is opened anew: the rows below stay under the thumb.
  const { height } = step.said.getBoundingClientRect();
  step.said.replaceChildren(...parts);
  if (step.said.querySelector("p > :not(.hb-hidden), .hb-checklist__told")) step.said.classList.add("hb-checklist__said--seen");
  if (step.said.getBoundingClientRect().height < height) step.said.style.minBlockSize = `${height}px`;
}

function lineOf(parts) {
  if (parts.length === 0) return null;
  const line = el("p", { className: "hb-checklist__line" });
  for (const [words, className = "", translate = true] of parts) { // the reader's own words are not for translation services
    if (line.lastChild) line.append(line.lastChild.className === "hb-hidden" ? " " : el("span", { className: "hb-checklist__dot" }, " · "));
    line.append(el("span", { className, translate }, words));
  }
  return line;
}
