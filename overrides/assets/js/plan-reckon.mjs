/**
 * From the days that the founders know to a plan: what, in which order, by when.
 *
 * Pure: knows neither the page nor the store.
 *
 * plan    = {gate, gate_text, gate_remark, unknown: STEP, latest: {field, month, text}, proposals: {FIELD: days},
 *            moments: [{id, title, date: FIELD, after?: FIELD, before?: FIELD, missing?, steps: [{id, was, text, after}]}]}
 * values  = {FIELD: text}: days as 2027-01-14, lead times as "7"
 * reports = {STEP: {state, who, due, …}} of the founding list
 *
 * A moment's day is a day of the plan itself, or so many days after or before it. What comes after the
 * gate has no day until the gate's is known. A step's own day goes before what is reckoned.
 *
 * What waits for what is said by the list alone (`after`). What is next is the list's own next.
 */
import { addDays, isPast, month } from "./dates.mjs";
import { next, recorded } from "./progress.mjs";

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
  const steps = moments.flatMap((moment) => moment.steps);
  const open = closed && !moments[gate].date ? moments[gate].steps : [];
  const remarked = moments.map((moment) => remark(moment, steps, open, plan, values));
  return { moments: remarked, closed, ...whatNow(steps, moments[gate], plan, closed, reports) };
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

/** The moment with its `remarks`: those of its own day, and with each step that has another day those of that. */
function remark(moment, all, open, { latest, gate_remark }, values) {
  const told = moment.steps.map((step) => ({ ...step, remarks: early(step, all, open, gate_remark) }));
  const late = !moment.done && moment.own === latest.field && values[latest.field] && month(values[latest.field]) > latest.month;
  const seen = new Map(told.filter(({ date }) => date === moment.date).flatMap(({ remarks }) => remarks).map((each) => [each.text, each]));
  return {
    ...moment,
    remarks: [...seen.values(), ...(late ? [{ kind: "latest", text: latest.text }] : [])],
    steps: told.map((step) => (step.date === moment.date ? { ...step, remarks: [] } : step)),
  };
}

/** What remains to be done before a step and has a later day; or, of the gate, none yet (`open`). */
function early(step, all, open, gate_remark) {
  if (!step.date || step.state !== "") return [];
  const waited = before(step, all).filter(({ state }) => state === "");
  const later = waited.filter(({ date }) => date > step.date);
  // What waits for another, and has no earlier day, speaks for both; what the list names with the step itself is always told.
  const spoken = (first) => later.some((each) => each.date >= first.date && before(each, all).includes(first));
  return [
    ...later.filter((first) => step.after.includes(first.id) || !spoken(first)).map(({ text, date }) => ({ kind: "before", text, date })),
    ...(waited.some((each) => open.includes(each)) ? [{ kind: "open", text: gate_remark }] : []),
  ];
}

/** All that a step waits for: what must come before it, what must come before that, and so on. In the list's order. */
function before(step, all) {
  const names = new Set(step.after);
  for (const name of names) for (const first of all.find(({ id }) => id === name)?.after ?? []) names.add(first);
  return all.filter(({ id }) => names.has(id));
}

/**
 * next: the step to do now; waiting: the step at the gate that is for others to take, once all that it waits for is done;
 * ask: the step that asks for the gate's day, where it could be done now but is not next.
 */
function whatNow(all, gate, { unknown }, closed, reports) {
  const first = next(all, reports) ?? null;
  const ready = ({ state, after }) => state === "" && all.every((each) => each.state !== "" || !after.includes(each.id));
  const ask = closed && all.find((step) => step.id === unknown && step !== first && ready(step));
  return { next: first, waiting: gate.steps.find(ready) ?? null, ask: ask || null };
}
