/**
 * Two records of one list become one, with the same result in whichever order and however often.
 *
 * Pure. Merging is commutative, associative and idempotent, because each part of it is:
 * - state: the later `at`; at the same time the larger of "" < "na" < "done";
 * - who, note, due and a round's title: every different text is kept; the first by code units
 *   stands in the field, the rest sorted in `others`, until a person chooses;
 * - rounds by id, in order; `started` is the earliest; the archive as the steps.
 * A time unknown ("") is earlier than all others.
 */
import { STATES, VERSION } from "./record.mjs";

const DAY = 24 * 60 * 60 * 1000;
const FREE = ["who", "note", "due"];

/**
 * Both must have passed isRecord; null is no record. Returns a new record, its names sorted; null for two nulls.
 * With `now` (as toISOString writes it) a time more than a day ahead counts as unknown on both sides:
 * a clock gone wrong, or a file that claims the year 9999, must not win over every later tick.
 */
export function merge(a, b, now) {
  if (a === null && b === null) return null;
  const sources = [a, b].filter((each) => each !== null).map((each) => (now ? believed(each, now) : each));
  const ids = [...new Set(sources.flatMap(({ rounds }) => rounds.map(({ id }) => id)))].sort((x, y) => x - y);
  const rounds = ids.map((id) =>
    sources.flatMap((each) => each.rounds.filter((round) => round.id === id)).reduce(mergeRound, {}),
  );
  return { version: VERSION, rounds };
}

/** The same record as merging writes it. */
export const tidy = (record) => merge(record, null);

/** Two reports of one step. What is missing is left out. */
export function mergeStep(a = {}, b = {}) {
  const { state = "", at = "" } = [a, b].reduce((x, y) => (compare(x, y) >= 0 ? x : y));
  return { state, at, ...free(FREE, a, b) };
}

/** {STEP: step} of both. */
export function mergeSteps(a = {}, b = {}) {
  const names = [...new Set([...Object.keys(a), ...Object.keys(b)])].sort();
  return Object.fromEntries(names.map((name) => [name, mergeStep(own(a, name), own(b, name))]));
}

/** Is any time of this record more than a day ahead of `now`? */
export function isAhead(record, now) {
  const limit = horizon(now);
  return record.rounds.some(
    ({ started = "", steps, archive = {} }) =>
      started > limit || [steps, archive].some((each) => Object.values(each).some(({ at = "" }) => at > limit)),
  );
}

function mergeRound(a, b) {
  const started = [a.started, b.started].filter(Boolean).sort()[0] ?? "";
  const { title = "", ...others } = free(["title"], a, b);
  const archive = mergeSteps(a.archive, b.archive);
  const kept = Object.keys(archive).length > 0 ? { archive } : {};
  return { id: b.id, title, started, steps: mergeSteps(a.steps, b.steps), ...kept, ...others };
}

/** {field: first, others: {field: rest}} of all texts that differ. */
function free(fields, ...sources) {
  const found = {};
  const others = {};
  for (const field of fields) {
    const all = sources.flatMap((each) => [each[field], ...(each.others?.[field] ?? [])]).filter(Boolean);
    const [first, ...rest] = [...new Set(all)].sort();
    if (first) found[field] = first;
    if (rest.length > 0) others[field] = rest;
  }
  return Object.keys(others).length > 0 ? { ...found, others } : found;
}

function compare(a, b) {
  const [x, y] = [a.at ?? "", b.at ?? ""];
  if (x !== y) return x > y ? 1 : -1;
  return STATES.indexOf(a.state ?? "") - STATES.indexOf(b.state ?? "");
}

function believed(record, now) {
  const limit = horizon(now);
  const time = (at = "") => (at > limit ? "" : at);
  const steps = (each) =>
    Object.fromEntries(Object.entries(each).map(([name, step]) => [name, { ...step, at: time(step.at) }]));
  const rounds = record.rounds.map((round) => ({
    ...round,
    started: time(round.started),
    steps: steps(round.steps),
    ...(round.archive && { archive: steps(round.archive) }),
  }));
  return { ...record, rounds };
}

const horizon = (now) => new Date(Date.parse(now) + DAY).toISOString();
const own = (object, name) => (Object.hasOwn(object, name) ? object[name] : undefined);
