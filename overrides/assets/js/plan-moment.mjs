/**
 * One moment of the plan as it stands in the page: its day or why it has none, what is remarked on, its steps.
 */
import { el, settle } from "./dom.mjs";
import { long } from "./dates.mjs";
import { own } from "./own.mjs";
import { remarkWords } from "./plan-text.mjs";
import { say } from "./row.mjs";

export const NO_DAY = "Ingen dag än";

/** Draw what has changed since the last time, and only that: a field that is open stays open. */
export function draw(plan, moment) {
  const li = plan.querySelector(`#plan-moment-${moment.id}`);
  const { id: next } = plan.reckoned.next ?? {};
  li.toggleAttribute("data-done", moment.done);
  for (const step of moment.steps) drawStep(plan, plan.steps.get(step.id), step, moment, step.id === next);
  const drawn = JSON.stringify({ ...moment, steps: undefined });
  if (li.drawn === drawn) return;
  li.drawn = drawn;
  const day = li.querySelector(".hb-plan__day");
  day.replaceChildren(moment.date ? own(long(moment.date)) : moment.why || `${NO_DAY}.`);
  day.toggleAttribute("data-none", !moment.date);
  drawLead(li.querySelector(".hb-plan__lead"), moment, plan.plan.labels);
  li.querySelector(".hb-plan__told").replaceChildren(...passed(plan, moment), ...moment.remarks.map((remark) => remarked(plan, remark)));
}

/** The list's own words under the row: who, and the day where it is another than the moment's. */
function drawStep(plan, step, { state, who, due, after, remarks }, moment, isNext) {
  settle(step.box, state === "done");
  step.li.dataset.state = state;
  step.li.toggleAttribute("data-next", isNext);
  const drawn = JSON.stringify([state, who, due, isNext, moment.date, after, remarks]);
  if (step.drawn === drawn) return;
  step.drawn = drawn;
  say(step, { state, who, due: due === moment.date ? "" : due }, [], isNext);
  step.early?.remove();
  step.early = el("div", {}, ...remarks.map((each) => remarked(plan, each)));
  if (remarks.length > 0) step.li.append(step.early);
}

/** «Dagar från inbjudan till årsmötet: 21 (förslag i den här utgåvan, ändra gärna)» */
function drawLead(place, { lead, done }, labels) {
  if (!place) return;
  place.hidden = done || !lead;
  if (!lead) return;
  const label = labels[lead.field];
  const [said, change] = lead.proposed ? ["förslag i den här utgåvan, ", "ändra gärna"] : ["", "ändra"];
  const link = el("a", { href: `#falt-${lead.field}` }, change, el("span", { className: "hb-hidden" }, `: ${label}`));
  place.replaceChildren(`${label}: `, own(lead.days), ` (${said}`, link, ")");
}

function passed(plan, moment) {
  if (!moment.passed) return [];
  const move = async ({ currentTarget }) => (await import("./plan-move.mjs")).ask(plan, moment, currentTarget);
  const button = el("button", { type: "button", className: "hb-plan__button", onclick: move }, "Flytta?", el("span", { className: "hb-hidden" }, ` ${moment.title}`));
  return [el("p", { className: "hb-plan__passed" }, "Datumet har passerat. ", button)];
}

function remarked(plan, remark) {
  const [words, day, rest] = remarkWords(remark);
  const question = remark.kind === "latest" && plan.getAttribute("question");
  const link = question ? [" ", el("a", { href: question }, "Frågan till distriktet")] : [];
  return el("p", { className: "hb-plan__remark" }, words, ...(day ? [own(day), rest] : []), ...link);
}
