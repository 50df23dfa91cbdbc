/**
 * From the days that the founders know to a plan: what, in which order, by when.
 *
 * Pure: knows neither the page nor the store.
 *
 * plan    = {gate, unknown: STEP, latest: {field, month, text}, proposals: {FIELD: days},
 *            moments: [{id, title, date: FIELD, after?: FIELD, before?: FIELD, missing?, steps: [{id, was, text, after}]}]}
 * values  = {FIELD: text}: days as 2027-01-14, lead times as "7"
 * reports = {STEP: {state, who, due, …}} of the founding list
 *
 * A moment's day is a day of the plan itself, or so many days after or before it. What comes after the
 * gate has no day until the gate's is known. A step's own day goes before what is reckoned.
 */
import { addDays, isPast, month } from "./dates.mjs";
import { recorded } from "./progress.mjs";

export function reckon({ plan, values, reports, today }) {
  const gate = plan.moments.findIndex(({ date, after, before }) => date === plan.gate && !after && !before);
  const told = plan.moments.map((moment) => ({ ...moment, steps: moment.steps.map((step) => ({ ...step, ...report(step, reports) })) }));
  const closed = !values[plan.gate] && left(told[gate]).length > 0;

  const moments = told.map((moment, index) => {
    const shut = closed && index >= gate;
    const lead = leadOf(moment, plan, values);
    const reckoned = shut ? "" : dayOf(moment, lead, values);
    const steps = moment.steps.map((step) => ({ ...step, date: step.due || reckoned }));
    const date = agreed(steps) || reckoned;
    return {
      id: moment.id, title: moment.title, date, reckoned, steps,
      own: lead ? "" : moment.date,
      lead: reckoned && date === reckoned ? lead : null,
      why: date ? "" : shut && index === gate ? plan.gate_text : (!shut && lead && lead.days === null && moment.missing) || "",
      done: left({ steps }).length === 0,
      passed: left({ steps }).some((step) => isPast(step.date, today)),
    };
  });
  const remarked = moments.map((moment) => ({ ...moment, remarks: remarks(moment, moments, plan, values) }));
  return { moments: remarked, closed, ...whatNow(remarked, plan, gate, closed) };
}

/** What remains of a moment and concerns the founders. */
export const left = ({ steps }) => steps.filter(({ state }) => state === "");

/** The steps and the day of the plan that a new day for a passed moment belongs to: {field, steps: [id]}. */
export function moved({ own, reckoned, steps }, today) {
  const late = left({ steps }).filter(({ date }) => isPast(date, today));
  const plans = own !== "" && isPast(reckoned, today) && late.some(({ due }) => !due);
  return { field: plans ? own : "", steps: late.filter(({ due }) => due || !plans).map(({ id }) => id) };
}

function report(step, reports) {
  const { state = "", who = "", due = "" } = recorded(step, reports) ?? {};
  return { state, who, due };
}

/** {field, days, proposed}, with null for days that nobody knows; null for a moment that is a day of the plan itself. */
function leadOf({ after, before }, { proposals }, values) {
  const field = after ?? before;
  if (!field) return null;
  const given = /^\d{1,4}$/.test(values[field]?.trim() ?? "") ? Number(values[field]) : null;
  const days = given ?? proposals[field] ?? null;
  return { field, days, proposed: days !== null && days === proposals[field] };
}

function dayOf({ date, after }, lead, values) {
  if (!values[date] || !lead) return values[date] ?? "";
  return lead.days === null ? "" : addDays(values[date], after ? lead.days : -lead.days);
}

/** The day that all remaining steps have been given by hand, if it is one and the same. */
function agreed(steps) {
  const remaining = left({ steps });
  const days = new Set((remaining.length > 0 ? remaining : steps).map(({ due }) => due));
  return days.size === 1 ? [...days][0] : "";
}

function remarks(moment, moments, { latest }, values) {
  if (moment.done) return [];
  const all = moments.flatMap(({ steps }) => steps);
  const found = new Map();
  for (const { date, after } of left(moment)) {
    for (const first of all.filter(({ id, state }) => after.includes(id) && state === "")) {
      if (date && first.date > date) found.set(first.id, { kind: "before", text: first.text, date: first.date });
    }
  }
  const late = moment.own === latest.field && values[latest.field] && month(values[latest.field]) > latest.month;
  return [...found.values(), ...(late ? [{ kind: "latest" }] : [])];
}

/**
 * next: the step to do now; instead: the step it has gone before; waiting: the step that is for others to take.
 *
 * With the gate's day unknown, asking for it is next once the founding meeting's steps are done
 * or its day has passed.
 */
function whatNow(moments, { unknown }, gate, closed) {
  const all = moments.flatMap((moment) => moment.steps.map((step) => ({ ...step, moment: moment.id })));
  const first = all.find(({ state }) => state === "") ?? null;
  const asking = moments.findIndex(({ steps }) => steps.some(({ id }) => id === unknown));
  const held = moments.slice(0, asking).every(({ done, passed }) => done || passed);
  const asked = closed && held ? all.find(({ id, state }) => id === unknown && state === "") : undefined;
  const next = asked ?? first;
  // Others are at work from the first step of the moment before the gate: the report is sent.
  const sent = moments.slice(0, Math.max(0, gate - 1)).every(({ done }) => done) && moments[gate - 1]?.steps[0].state !== "";
  const wait = sent && all.find(({ moment, state }) => moment === moments[gate].id && state === "");
  return { next, instead: next === first ? null : first, waiting: wait || null };
}
